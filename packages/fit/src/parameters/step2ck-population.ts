import { join } from "node:path";
import { APPLICANT_TYPES, type SpecialtyName } from "@smartpick/core";
import type { StageTwoFits } from "../stage-two/stage-two.ts";
import { numberOf, readCsv } from "../tables/csv.ts";
import { specialtyOfNrmp } from "../tables/nrmp-names.ts";

/** Step 2 CK of those of a type who apply to a specialty, with the sources it rests on. */
export interface ScorePopulation {
  readonly mean: number;
  readonly sd: number;
  readonly sources: readonly string[];
}

/** Step 2 CK of the applicants by specialty and type; `*` = a specialty without a table. */
export interface ScorePopulations {
  readonly of: (specialty: SpecialtyName | "*", type: number) => ScorePopulation;
  /** Specialties with a table of scores for any type. */
  readonly specialties: ReadonlySet<SpecialtyName>;
}

/** SD of Step 2 CK within a type and specialty: 14 to 16 in every published group, wider where the lower tail is cut. */
const SD = 15;
const NEUROLOGY = "re2026neuro";
const NON_US = "nrmp-charting-outcomes-2026-non-us-img";
const US_MD = "nrmp-charting-outcomes-2026-us-md";
const US_IMG_2014 = "nrmp-charting-outcomes-2014-us-img";
/** Of a difference between specialties seen in another year or another type, the part that is carried over. */
const CARRIED = { usImg2014: 0.6, otherType: 0.5 };

/**
 * Non-US IMGs: the applicants' mean behind the fitted ranks. US MD: quartiles of seniors who certified a list. US IMG
 * and DO: what neurology programs invited in 2026, less what inviting by score adds (slope × variance), moved by part of
 * the specialty's difference from Neurology in a neighbouring table. `slopes` are the log-odds per ten points.
 */
export function scorePopulations(
  folder: string,
  stageTwo: StageTwoFits,
  slopes: readonly number[],
): ScorePopulations {
  const invited = invitedScores(folder);
  const seniors = seniorScores(folder);
  const usImgs = usImgScores(folder);
  const applied = APPLICANT_TYPES.map((_, type) => invited[type]! - (slopes[type]! * SD * SD) / 10);
  const nonUs = new Map([...stageTwo.bySpecialty].map(([name, { fit }]) => [name, fit.model.step2ckMean]));
  const nonUsMean = (name: SpecialtyName | "*") =>
    nonUs.get(name as SpecialtyName) ??
    average([...nonUs.values()]) + CARRIED.otherType * (seniorsMean(name) - average([...seniors.values()]));
  const seniorsMean = (name: SpecialtyName | "*") =>
    seniors.get(name as SpecialtyName) ?? average([...seniors.values()]);
  const of = (specialty: SpecialtyName | "*", type: number): ScorePopulation => {
    if (type === 3) return { mean: nonUsMean(specialty), sd: SD, sources: [NON_US] };
    if (type === 0) return { mean: seniorsMean(specialty), sd: SD, sources: [US_MD] };
    if (type === 1) {
      const shift = CARRIED.otherType * (seniorsMean(specialty) - seniorsMean("Neurology"));
      return { mean: applied[1]! + shift, sd: SD, sources: [NEUROLOGY, US_MD] };
    }
    const old = usImgs.get(specialty as SpecialtyName);
    const neurology = usImgs.get("Neurology");
    if (old !== undefined && neurology !== undefined) {
      const shift = CARRIED.usImg2014 * (old - neurology);
      return { mean: applied[2]! + shift, sd: SD, sources: [NEUROLOGY, US_IMG_2014] };
    }
    const shift = CARRIED.otherType * (nonUsMean(specialty) - nonUsMean("Neurology"));
    return { mean: applied[2]! + shift, sd: SD, sources: [NEUROLOGY, NON_US] };
  };
  return { of, specialties: new Set([...nonUs.keys(), ...seniors.keys()]) };
}

/** Median Step 2 CK of those invited by neurology programs in 2026, averaged by the number invited, per type. */
function invitedScores(folder: string): number[] {
  const rows = readCsv(join(folder, "programs", "neurology_2026_calibration.csv"));
  return ["md", "do", "usimg", "nonusimg"].map((type) => {
    const rateType = type === "md" || type === "do" ? `us${type}` : type;
    let sum = 0;
    let people = 0;
    for (const row of rows) {
      const median = numberOf(row[`step2_invited_${type}_median`]);
      const rate = numberOf(row[`invite_rate_${rateType}`]);
      const applied = numberOf(row[`apps_${rateType}`]);
      if (median === null || rate === null || applied === null) continue;
      sum += (median * rate * applied) / 100;
      people += (rate * applied) / 100;
    }
    return sum / people;
  });
}

/** Mean Step 2 CK of US MD seniors with a list, matched by quartiles and unmatched by their median. */
function seniorScores(folder: string): Map<SpecialtyName, number> {
  const means = new Map<SpecialtyName, number>();
  for (const row of readCsv(join(folder, "statistics", "charting_outcomes_2026_us_md_seniors_step2.csv"))) {
    const specialty = specialtyOfNrmp(row.specialty ?? "");
    const quartiles = ["matched_q1", "matched_median", "matched_q3"].map((column) => numberOf(row[column]));
    if (specialty === null || quartiles.some((value) => value === null)) continue;
    const matched = average(quartiles.map((value) => value ?? 0));
    const n = numberOf(row.matched_n) ?? 0;
    const others = numberOf(row.not_matched_n) ?? 0;
    const other = numberOf(row.not_matched_median) ?? matched;
    means.set(specialty, (matched * n + other * others) / (n + others));
  }
  return means;
}

/** Mean Step 2 CK of US IMGs matched in 2013, the last year with a table by specialty that could be reached. */
function usImgScores(folder: string): Map<SpecialtyName, number> {
  const means = new Map<SpecialtyName, number>();
  for (const row of readCsv(
    join(folder, "statistics", "charting_outcomes_2014ed_us_img_matched_means.csv"),
  )) {
    const name = row.specialty === "PM&R" ? "Physical Medicine" : (row.specialty ?? "");
    const specialty = specialtyOfNrmp(name);
    const mean = numberOf(row.mean_step2ck);
    if (specialty !== null && mean !== null) means.set(specialty, mean);
  }
  return means;
}

function average(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
