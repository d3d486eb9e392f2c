import type { ScoreReport } from "@smartpick/answers";
import { capitalised } from "../english/plural.ts";

/** What each statement or subscale asks, in a few words of ours; the questionnaire itself has the exact ones. */
const ASKS: Readonly<Record<string, string>> = {
  q1: "would like to use it often",
  q2: "needlessly complex",
  q3: "easy to use",
  q4: "needs the help of a technical person",
  q5: "its parts fit together",
  q6: "inconsistent",
  q7: "quick to learn",
  q8: "awkward to use",
  q9: "felt confident",
  q10: "much to learn before starting",
  mental: "mental demand",
  physical: "physical demand",
  temporal: "time pressure",
  performance: "performance, 0 is perfect",
  effort: "effort",
  frustration: "frustration",
};

/** What the statement or subscale of this column asks, in a few words of ours. */
export function scoreItemAsks(id: string): string {
  return capitalised(ASKS[id] ?? id);
}

/** One item for a table: what it asks, the mean answer, and how good that is. */
export interface ScoreItemRow {
  readonly id: string;
  readonly asks: string;
  readonly mean: number;
  /** From 0, the worst answer, to 100, the best one. */
  readonly good: number;
  readonly weight: number | null;
}

/** The items of a scored questionnaire, the worst first. */
export function scoreItems({ items }: ScoreReport): readonly ScoreItemRow[] {
  return items
    .map(({ id, mean, good, weight }) => ({
      id,
      asks: scoreItemAsks(id),
      mean,
      good: good * 100,
      weight,
    }))
    .sort((a, b) => a.good - b.good);
}
