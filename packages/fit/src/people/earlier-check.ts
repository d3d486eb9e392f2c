import { type ApplicantType, type Facts, type SpecialtyName, specialtyParametersFor } from "@smartpick/core";
import { saidSeason } from "./said-season.ts";

/** Mean chance of a match after so many earlier seasons without one, over a mix of specialties. */
export interface EarlierLine {
  readonly type: ApplicantType;
  readonly seasons: number;
  readonly match: number;
  /** The same with score and year held, so that the earlier seasons alone act. */
  readonly alone: number;
}

/** What previous graduates and repeat applicants apply to: the large specialties, by how many match in each. */
const MIX: readonly (readonly [SpecialtyName, number])[] = [
  ["Internal Medicine", 0.3],
  ["Family Medicine", 0.25],
  ["Psychiatry", 0.1],
  ["Pediatrics", 0.1],
  ["Emergency Medicine", 0.1],
  ["Surgery", 0.15],
];

/** Those who did not match score lower: by the gaps between the medians of matched and unmatched seniors, 2026. */
const LOWER_SCORE = 12;

/** Each earlier season is one more year since graduation, and the score is that of people who did not match. */
export function checkEarlier(facts: Facts, season: number): EarlierLine[] {
  const lines: EarlierLine[] = [];
  for (const type of ["us-md", "do", "us-img", "non-us-img"] as const) {
    const first = type === "us-img" ? 2 : type === "non-us-img" ? 4 : 0;
    for (const seasons of [0, 1, 2]) {
      let match = 0;
      let alone = 0;
      for (const [specialty, share] of MIX) {
        const { step2ckMean } = specialtyParametersFor(facts.parameters, specialty, type);
        const step2ck = Math.round(step2ckMean - (seasons === 0 ? 0 : LOWER_SCORE));
        const told = { type, specialty, season, step2ck, yearsSinceGraduation: first + seasons };
        const further = { earlierMatches: seasons, draws: 0 };
        match += share * saidSeason(facts, told, further).match.mid;
        const held = { ...told, step2ck: Math.round(step2ckMean), yearsSinceGraduation: first + 2 };
        alone += share * saidSeason(facts, held, further).match.mid;
      }
      lines.push({ type, seasons, match, alone });
    }
  }
  return lines;
}

/** Previous US graduates: those after one season and a third as many after two, MD and DO by their numbers of 2023. */
export function previousGraduates(lines: readonly EarlierLine[]): number {
  const of = (type: ApplicantType, seasons: number): number =>
    lines.find((line) => line.type === type && line.seasons === seasons)?.match ?? 0;
  const after = (type: ApplicantType): number => 0.75 * of(type, 1) + 0.25 * of(type, 2);
  return (MATCHED.md * after("us-md") + MATCHED.do * after("do")) / (MATCHED.md + MATCHED.do);
}

/** Previous graduates of 2023 by how many matched, MD and DO; both match rates were 48 of 100. */
const MATCHED = { md: 790, do: 320 } as const;
