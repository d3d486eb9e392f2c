import type { FitProgram } from "../tables/program-table.ts";

/** One line of `score-bands.csv`. */
export interface ScoreBand {
  readonly id: string;
  readonly field: "step1MinimumBand" | "step2MinimumBand";
  readonly band: string;
  readonly year: number;
  readonly source: string;
}

/** The band of ten points that holds a score: 224 gives `220-229`. */
export function bandOf(score: number): string {
  const low = Math.floor(score / 10) * 10;
  return `${low}-${low + 9}`;
}

/** Old self-reported minimums as bands of ten points; the newer of two reports stands, scores outside 150 to 280 go. */
export function scoreBands(programs: readonly FitProgram[]): ScoreBand[] {
  return programs.flatMap((program) => {
    const bands: ScoreBand[] = [];
    const add = (field: ScoreBand["field"], score: number | null, year: number, source: string) => {
      if (score === null || score < 150 || score > 280) return;
      if (bands.some((band) => band.field === field)) return;
      bands.push({ id: program.id, field, band: bandOf(score), year, source });
    };
    add("step1MinimumBand", program.step1Minimum, 2020, "re2020");
    add("step2MinimumBand", program.step2Minimum2024, 2024, "applicants-im-2024");
    add("step2MinimumBand", program.step2Minimum, 2020, "re2020");
    return bands;
  });
}
