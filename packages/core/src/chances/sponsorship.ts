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

/** What is known of both visa answers of a program. */
export interface Sponsorships {
  readonly visaJ1: Sponsorship;
  readonly visaH1b: Sponsorship;
}

/**
 * Chances that a program sponsors a J-1 and an H-1B in the season. A settled answer counts fully; an older one by how long
 * such answers last (`persistence` to the power of its age); without one the share of programs of the specialty that
 * sponsor stands in, and stays marked as unknown. Who sponsors H-1B is taken to sponsor J-1 as well, as 98 of 100 that
 * publish both do: so an answer to one moves the chance of the other, and no chance of an H-1B is above that of a J-1,
 * but where a J-1 is settled as not sponsored and an H-1B has an answer of its own.
 */
export function sponsorshipsOf(facts: Facts, row: number, specialty: string, season: number): Sponsorships {
  const j1 = answerOf(facts, row, "visaJ1", season);
  const h1b = answerOf(facts, row, "visaH1b", season);
  const share = sponsorShare(facts, "visaJ1", specialty);
  const shareH1b = Math.min(share, sponsorShare(facts, "visaH1b", specialty));
  const ofJ1 = share === 0 ? 0 : shareH1b / share;
  if (h1b === null) {
    const visaJ1 = j1 ?? { chance: share, settled: false, known: false };
    return { visaJ1, visaH1b: { chance: visaJ1.chance * ofJ1, settled: false, known: false } };
  }
  if (j1 === null) {
    const without = shareH1b === 1 ? 1 : (share - shareH1b) / (1 - shareH1b);
    const chance = h1b.chance + (1 - h1b.chance) * without;
    return { visaJ1: { chance, settled: false, known: false }, visaH1b: h1b };
  }
  return {
    visaJ1: j1.settled ? j1 : { ...j1, chance: Math.max(j1.chance, h1b.chance) },
    visaH1b: h1b,
  };
}

/** One answer by itself; `null` = nobody has published one. */
function answerOf(
  facts: Facts,
  row: number,
  field: "visaJ1" | "visaH1b",
  season: number,
): Sponsorship | null {
  const answer = flagAt(facts.programs, row, field);
  if (!answer) return null;
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

/** The chance that a program sponsors what the applicant needs; for "any" either visa would do. */
export function sponsorshipFor(
  { visaJ1, visaH1b }: Sponsorships,
  need: Exclude<VisaNeed, "none">,
): Sponsorship {
  if (need === "j1") return visaJ1;
  if (need === "h1b") return visaH1b;
  const isSettledAs = (answer: Sponsorship, chance: number) => answer.settled && answer.chance === chance;
  return {
    chance: Math.max(visaJ1.chance, visaH1b.chance),
    settled: isSettledAs(visaJ1, 1) || isSettledAs(visaH1b, 1) || (visaJ1.settled && visaH1b.settled),
    known: visaJ1.known || visaH1b.known,
  };
}
