import { sponsorshipFor, sponsorshipOf } from "../chances/sponsorship.ts";
import { textAt } from "../facts/answer-at.ts";
import { isDecisive } from "../facts/decisive.ts";
import type { Facts } from "../facts/facts.ts";
import { factAt, valueAt } from "../facts/lookup.ts";
import { scoreBandOf } from "../facts/score-band.ts";
import type { Applicant } from "../profile/applicant.ts";
import { visaFieldsOf } from "../profile/visa-fields.ts";

/** A fact of one program that is unknown or old, and that an answer would settle for this applicant. */
export interface OpenQuestion {
  readonly row: number;
  readonly field: "visaJ1" | "visaH1b" | "step2Minimum";
  /** Current chance of the answer that keeps the program open. */
  readonly probabilityYes: number;
  /** The applicant's own entry that each answer would be. */
  readonly yes: boolean | number;
  readonly no: boolean | number;
  /** Whether "no" leaves no chance there. */
  readonly noIsFinal: boolean;
  /** Source and year of the old answer; `null` when nobody has published one. */
  readonly source: string | null;
  readonly year: number | null;
}

/**
 * The open questions of a program for this applicant: visa answers that are unknown or too old to settle it, and an old
 * lowest score above hers. Settled facts, and facts that cannot matter to her, give none.
 */
export function openQuestions(facts: Facts, applicant: Applicant, row: number): OpenQuestion[] {
  const questions: OpenQuestion[] = [];
  const specialty = String(valueAt(facts.programs, row, "specialty"));
  const { visa, season, step2ck } = applicant;
  if (visa !== null && visa !== "none" && !sponsorshipFor(facts, row, specialty, season, visa).settled) {
    for (const field of visaFieldsOf(applicant)) {
      const { chance, settled } = sponsorshipOf(facts, row, field, specialty, season);
      if (settled) continue;
      const fact = factAt(facts.programs, row, field);
      questions.push({
        row,
        field,
        probabilityYes: chance,
        yes: true,
        no: false,
        noIsFinal: visa !== "any",
        source: fact?.source ?? null,
        year: fact?.year ?? null,
      });
    }
  }
  const band = valueAt(facts.programs, row, "step2Minimum") === null ? bandOf(facts, row) : null;
  if (
    band !== null &&
    step2ck !== null &&
    step2ck < band.high &&
    !isDecisive(band.fact, season, facts.judgements)
  ) {
    const passes = Math.max(0, (step2ck - band.low + 1) / (band.high - band.low + 1));
    questions.push({
      row,
      field: "step2Minimum",
      probabilityYes: 1 - facts.judgements.oldLimitBinds * (1 - passes),
      yes: step2ck,
      no: step2ck + 1,
      noIsFinal: true,
      source: band.fact.source,
      year: band.fact.year,
    });
  }
  return questions;
}

function bandOf(facts: Facts, row: number) {
  const fact = textAt(facts.programs, row, "step2MinimumBand");
  const band = fact && scoreBandOf(fact.value);
  return fact && band ? { fact, low: band.low, high: band.high } : null;
}
