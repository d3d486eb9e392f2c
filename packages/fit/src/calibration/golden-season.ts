import type { ApplicantType, Facts } from "@smartpick/core";
import type { CountCheck } from "../checks/count-check.ts";
import type { Told } from "../checks/plain-profile.ts";
import { type CheckedSeason, checkedSeason } from "../checks/season-check.ts";
import { RANKS_PER_INTERVIEW } from "../parameters/specialty-parameters.ts";
import type { Target } from "./target.ts";

/** Usual seasons that the golden values need, worked out once by the forecast on the ledger. */
export interface GoldenSeasons {
  /** The average non-US IMG: 100 and the usual number of applications to Internal Medicine, the usual one to Family Medicine. */
  readonly medicine: CheckedSeason;
  readonly medicineUsual: CheckedSeason;
  readonly family: CheckedSeason;
  readonly usual: UsualCounts;
  /** Step 2 CK 215 with a failed Step 1, 100 applications to Internal Medicine. */
  readonly low: CheckedSeason;
  /** Interviews of 250 over those of 240, by type. */
  readonly score: Readonly<Record<ApplicantType, number>>;
  /** Interviews with over those without, non-US IMG with 240. */
  readonly visa: number;
  readonly failedStep1: number;
  readonly tenYears: number;
}

/** Applications of the average non-US IMG, and how many times the published ranks the rates imply, by specialty. */
export interface UsualCounts {
  readonly medicine: number;
  readonly family: number;
  readonly familyLevel: number;
}

const APPLICATIONS = 100;

/** The usual numbers from the check of levels; 100 and level 1 for a specialty that it does not hold. */
export function usualCounts(counts: readonly CountCheck[]): UsualCounts {
  const of = (name: string) => counts.find(({ specialty }) => specialty === name);
  const family = of("Family Medicine");
  return {
    medicine: Math.round(of("Internal Medicine")?.applications ?? APPLICATIONS),
    family: Math.round(family?.applications ?? APPLICATIONS),
    familyLevel: family ? (family.interviews * RANKS_PER_INTERVIEW) / family.ranks : 1,
  };
}

/** Runs the forecasts; the answers that a ratio does not vary are left untold, so the model averages over the type. */
export function goldenSeasons(facts: Facts, usual: UsualCounts, season: number, seed: number): GoldenSeasons {
  const at = (told: Partial<Told>, applications = APPLICATIONS) =>
    checkedSeason(
      facts,
      { type: "non-us-img", specialty: "Internal Medicine", season, ...told },
      applications,
      seed,
    );
  const ratio = (over: Partial<Told>, under: Partial<Told>) => {
    const base = { step2ck: 240 };
    return at({ ...base, ...over }).interviews / at({ ...base, ...under }).interviews;
  };
  const score = (type: ApplicantType) => ratio({ type, step2ck: 250 }, { type });
  return {
    medicine: at({}),
    medicineUsual: at({}, usual.medicine),
    family: at({ specialty: "Family Medicine" }, usual.family),
    usual,
    low: at({ step2ck: 215, failedStep1: 1 }),
    score: {
      "us-md": score("us-md"),
      do: score("do"),
      "us-img": score("us-img"),
      "non-us-img": score("non-us-img"),
    },
    visa: ratio({ visa: "j1" }, { visa: "none" }),
    failedStep1: ratio({ failedStep1: 1 }, { failedStep1: 0 }),
    tenYears: ratio({ yearsSinceGraduation: 10 }, { yearsSinceGraduation: 3 }),
  };
}

/** Items 1 and 2 as the season of the forecast has them, and items 5 and 6. None of these took part in a fit. */
export function goldenSeason(seasons: GoldenSeasons): Target[] {
  const { medicine, medicineUsual, family, usual, low, score } = seasons;
  const row = (
    item: number,
    what: string,
    value: number,
    low: number,
    high: number,
    more: Partial<Pick<Target, "digits" | "reason">> = {},
  ): Target => ({ item, what, use: "check", value, low, high, digits: 2, ...more });
  const im = `Internal Medicine, forecast of ${APPLICATIONS}`;
  const levelReason = `The program rates imply ${usual.familyLevel.toFixed(1)} times the ranks that are published for it. So its level follows the national account, and its range reaches to the rates.`;
  const countReason = "Counts of applicants divided by type give 0.67 with Internal Medicine on a list.";
  const usualReason = `The published lists belong to people who send about ${usual.medicine} applications. With as many the forecast gives ${medicineUsual.ranksGivenOne.toFixed(2)} ranks and a match rate of ${medicineUsual.matchGivenRank.toFixed(3)}.`;
  return [
    row(1, `${im}: mean interviews`, medicine.interviews, 2.5, 4),
    row(1, `${im}: chance of at least one rank`, medicine.anyRank, 0.7, 0.82, { reason: countReason }),
    row(1, `${im}: mean ranks given one`, medicine.ranksGivenOne, 3.65, 4.85, { reason: usualReason }),
    row(1, `${im}: match rate given a list`, medicine.matchGivenRank, 0.455, 0.515, {
      digits: 3,
      reason: usualReason,
    }),
    row(2, `${im}: chance of at least one rank`, medicine.anyRank, 0.7, 0.79, { reason: countReason }),
    row(
      2,
      `Family Medicine, forecast of ${usual.family}: chance of at least one rank`,
      family.anyRank,
      0.35,
      0.6,
      { reason: levelReason },
    ),
    row(2, `${im}, Step 2 CK 215 and a failed Step 1: chance of at least one rank`, low.anyRank, 0, 0.5),
    row(5, "Interviews at Step 2 CK 250 over 240, non-US IMG", score["non-us-img"], 1.3, 1.6),
    row(5, "The same, US IMG", score["us-img"], 1.3, 1.6),
    row(5, "The same, DO", score.do, 1.05, 1.25),
    row(5, "The same, US MD", score["us-md"], 1.05, 1.25),
    row(6, "Interviews with visa need over without (0.64 is expected)", seasons.visa, 0.49, 0.82),
    row(6, "Interviews with a failed Step 1 over without (0.58)", seasons.failedStep1, 0.39, 0.85),
    row(6, "Interviews 10 years after graduation over 3 (0.61)", seasons.tenYears, 0.45, 0.84),
  ];
}
