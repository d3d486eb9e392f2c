import { flagAt } from "../facts/answer-at.ts";
import { ageOf, isDecisive } from "../facts/decisive.ts";
import type { Facts } from "../facts/facts.ts";
import type { VisaNeed } from "../profile/profile.ts";

/** What is known of a program's visa answer for a season. */
export interface Sponsorship {
  /** Chance that the program sponsors, 1 or 0 where the answer settles it. */
  readonly chance: number;
  readonly settled: boolean;
  /** Whether anyone has published an answer. */
  readonly known: boolean;
}

/**
 * Chance that a program sponsors a J-1 or an H-1B in the season. A settled answer counts fully; an older one by how
 * long such answers last (`persistence` to the power of its age); without one the share of programs of the specialty
 * that sponsor stands in, and stays marked as unknown.
 */
export function sponsorshipOf(
  facts: Facts,
  row: number,
  field: "visaJ1" | "visaH1b",
  specialty: string,
  season: number,
): Sponsorship {
  const answer = flagAt(facts.programs, row, field);
  if (!answer) {
    return { chance: sponsorShare(facts, field, specialty), settled: false, known: false };
  }
  if (isDecisive(answer, season, facts.judgements)) {
    return { chance: answer.value ? 1 : 0, settled: true, known: true };
  }
  const holds = facts.parameters.persistence[field] ** ageOf(answer, season, facts.judgements);
  return { chance: answer.value ? holds : 1 - holds, settled: false, known: true };
}

/** Share of the specialty's programs that sponsor, from `sponsorsPrior`. Throws where the table has no row for all others. */
export function sponsorShare(facts: Facts, field: "visaJ1" | "visaH1b", specialty: string): number {
  const prior = facts.parameters.sponsorsPrior[field];
  const share = prior[specialty] ?? prior["*"];
  if (share === undefined)
    throw new Error(`no share of programs that sponsor (${field}) for all specialties`);
  return share;
}

/**
 * The chance that a program sponsors what the applicant needs. For "any" either visa would do: the larger of the two,
 * since of programs that publish nearly all that sponsor H-1B sponsor J-1 as well.
 */
export function sponsorshipFor(
  facts: Facts,
  row: number,
  specialty: string,
  season: number,
  need: Exclude<VisaNeed, "none">,
): Sponsorship {
  if (need === "j1") return sponsorshipOf(facts, row, "visaJ1", specialty, season);
  if (need === "h1b") return sponsorshipOf(facts, row, "visaH1b", specialty, season);
  const j1 = sponsorshipOf(facts, row, "visaJ1", specialty, season);
  const h1b = sponsorshipOf(facts, row, "visaH1b", specialty, season);
  return {
    chance: Math.max(j1.chance, h1b.chance),
    settled:
      (j1.settled && j1.chance === 1) || (h1b.settled && h1b.chance === 1) || (j1.settled && h1b.settled),
    known: j1.known || h1b.known,
  };
}
