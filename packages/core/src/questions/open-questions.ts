import type { ChanceModel } from "../chances/chance-model.ts";
import { HURDLE_FIELDS, type Hurdle } from "../chances/hurdles.ts";
import { sponsorshipFor, sponsorshipsOf } from "../chances/sponsorship.ts";
import { flagAt, numberAt, textAt } from "../facts/answer-at.ts";
import { isDecisive } from "../facts/decisive.ts";
import type { Fact } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import { NO_LIMIT } from "../facts/no-limit.ts";
import { scoreBandOf } from "../facts/score-band.ts";
import type { Applicant } from "../profile/applicant.ts";
import { visaFieldsOf } from "../profile/visa-fields.ts";

/** Fields of the ledger that a program can be asked about, in the order in which ties are told. */
export const ASKED_FIELDS = [
  "visaJ1",
  "visaH1b",
  "failedStep1Accepted",
  "failedStep2Accepted",
  "maximumFailedAttempts",
  "maximumAttemptsPerStep",
  "maximumYearsSinceGraduation",
  "minimumUsClinicalMonths",
  "step2Minimum",
] as const;

export type AskedField = (typeof ASKED_FIELDS)[number];

/** A fact of one program that is unknown or old, and that an answer would settle for this applicant. */
export interface OpenQuestion {
  readonly row: number;
  readonly field: AskedField;
  /** Current chance of the answer that keeps the program open. */
  readonly probabilityYes: number;
  /** The applicant's own entry that each answer would be; a good one says that there is no such limit. */
  readonly yes: boolean | number;
  readonly no: boolean | number;
  /** Whether "no" leaves no chance there. */
  readonly noIsFinal: boolean;
  /** Source and year of the old answer; `null` when nobody has published one. */
  readonly source: string | null;
  readonly year: number | null;
  /** What a published answer about a visa says. */
  readonly says?: boolean;
}

/**
 * The open questions of a program for this applicant: visa answers that are unknown or too old to settle it, limits that
 * nobody has published and that she may run into, and old limits that she does not meet. Settled facts, and facts that
 * cannot matter to her, give none.
 */
export function openQuestions(model: ChanceModel, row: number): OpenQuestion[] {
  return [
    ...visaQuestions(model, row),
    ...hurdleQuestions(model, row),
    ...oldLimitQuestions(model, row),
    ...scoreQuestions(model, row),
  ];
}

function visaQuestions({ facts, applicant }: ChanceModel, row: number): OpenQuestion[] {
  const specialty = String(valueAt(facts.programs, row, "specialty"));
  const { visa, season } = applicant;
  if (visa === null || visa === "none") return [];
  const answers = sponsorshipsOf(facts, row, specialty, season);
  if (sponsorshipFor(answers, visa).settled) return [];
  return visaFieldsOf(applicant).flatMap((field): OpenQuestion[] => {
    const { chance, settled } = answers[field];
    if (settled) return [];
    const entries = { probabilityYes: chance, yes: true, no: false, noIsFinal: visa !== "any" };
    const answer = flagAt(facts.programs, row, field);
    const says = answer === null ? {} : { says: answer.value };
    return [{ row, field, ...entries, ...originOf(answer), ...says }];
  });
}

/** Limits that nobody has published: the chance of a good answer is that of passing. */
function hurdleQuestions(model: ChanceModel, row: number): OpenQuestion[] {
  const { hurdles, hurdleTerms } = model.specialtyOf(row);
  return model.programOf(row).openHurdles.flatMap((index): OpenQuestion[] => {
    const hurdle = hurdles[index]!;
    if (hurdle.thresholds.every(({ met }) => met)) return [];
    const { pass: probabilityYes } = hurdleTerms[index]!;
    const entries = entriesOf(hurdle, model.applicant);
    return [{ row, ...entries, probabilityYes, noIsFinal: true, source: null, year: null }];
  });
}

/** The entry that says of an unpublished limit that there is none, and the one that she does not meet. */
function entriesOf(
  { name }: Hurdle,
  { failedAttempts, yearsSinceGraduation, usClinicalMonths }: Applicant,
): Pick<OpenQuestion, "field" | "yes" | "no"> {
  if (name === "years-since-graduation") {
    const years = yearsSinceGraduation ?? 0;
    return { field: HURDLE_FIELDS[name][0], yes: NO_LIMIT, no: years - 1 };
  }
  if (name === "us-clinical-months") {
    const months = usClinicalMonths ?? 0;
    return { field: HURDLE_FIELDS[name][0], yes: 0, no: months + 1 };
  }
  if (name === "failed-step2ck") return { field: "failedStep2Accepted", yes: true, no: false };
  if ((failedAttempts.step1 ?? 0) > 0) return { field: "failedStep1Accepted", yes: true, no: false };
  const failed = failedAttempts.step3 ?? 0;
  return { field: "maximumFailedAttempts", yes: NO_LIMIT, no: failed - 1 };
}

/** Limits that are published, too old to settle it, and not met. */
function oldLimitQuestions({ facts, applicant }: ChanceModel, row: number): OpenQuestion[] {
  const { programs: table, judgements } = facts;
  const { failedAttempts, yearsSinceGraduation: years, usClinicalMonths: months } = applicant;
  const counts = Object.values(failedAttempts).map((count) => count ?? 0);
  const failed = counts.reduce((sum, count) => sum + count, 0);
  const worst = Math.max(...counts);
  const found: OpenQuestion[] = [];
  const ask = (
    field: AskedField,
    fact: Fact | null,
    fails: boolean,
    yes: boolean | number,
    no: boolean | number,
  ): void => {
    if (fact === null || !fails || isDecisive(fact, applicant.season, judgements)) return;
    const probabilityYes = 1 - judgements.oldLimitBinds;
    found.push({ row, field, probabilityYes, yes, no, noIsFinal: true, ...originOf(fact) });
  };
  const number = (field: AskedField) => numberAt(table, row, field);
  const most = number("maximumFailedAttempts");
  ask("maximumFailedAttempts", most, most !== null && failed > most.value, NO_LIMIT, failed - 1);
  const perStep = number("maximumAttemptsPerStep");
  ask("maximumAttemptsPerStep", perStep, perStep !== null && worst >= perStep.value, NO_LIMIT, worst);
  for (const [field, count] of [
    ["failedStep1Accepted", failedAttempts.step1],
    ["failedStep2Accepted", failedAttempts.step2ck],
  ] as const) {
    const accepted = flagAt(table, row, field);
    ask(field, accepted, accepted?.value === false && (count ?? 0) > 0, true, false);
  }
  const since = number("maximumYearsSinceGraduation");
  if (years !== null)
    ask("maximumYearsSinceGraduation", since, since !== null && years > since.value, NO_LIMIT, years - 1);
  const least = number("minimumUsClinicalMonths");
  if (months !== null)
    ask("minimumUsClinicalMonths", least, least !== null && months < least.value, 0, months + 1);
  return found;
}

/** An old lowest score above hers, of which only the band is known. */
function scoreQuestions({ facts, applicant: { step2ck, season } }: ChanceModel, row: number): OpenQuestion[] {
  const band = valueAt(facts.programs, row, "step2Minimum") === null ? bandOf(facts, row) : null;
  if (band === null || step2ck === null || step2ck >= band.high) return [];
  if (isDecisive(band.fact, season, facts.judgements)) return [];
  const passes = Math.max(0, (step2ck - band.low + 1) / (band.high - band.low + 1));
  return [
    {
      row,
      field: "step2Minimum",
      probabilityYes: 1 - facts.judgements.oldLimitBinds * (1 - passes),
      yes: 0,
      no: step2ck + 1,
      noIsFinal: true,
      ...originOf(band.fact),
    },
  ];
}

function originOf(fact: Fact | null): Pick<OpenQuestion, "source" | "year"> {
  return { source: fact?.source ?? null, year: fact?.year ?? null };
}

function bandOf(facts: Facts, row: number) {
  const fact = textAt(facts.programs, row, "step2MinimumBand");
  const band = fact && scoreBandOf(fact.value);
  return fact && band ? { fact, low: band.low, high: band.high } : null;
}
