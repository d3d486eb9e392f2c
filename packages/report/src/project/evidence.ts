import type { ProjectEvidence, ScoreReport, UsabilityReport, WordedAnalysis } from "@smartpick/answers";
import { wordedScore } from "../quality/score-words.ts";
import { wordedUsability } from "../quality/usability-words.ts";

/** What the comparison in a project's table shows, with what is to be said about its findings. */
export function comparisonEvidence(
  data: string,
  { finding, warnings }: WordedAnalysis,
  further: readonly string[] = [],
): ProjectEvidence {
  return { kind: "comparison", data, finding, warnings: [...warnings, ...further] };
}

/** Findings of a table that is no sample clinic: nobody knows its truth. */
export const NOT_GRADED =
  "Your findings are not graded: nobody knows the truth in this table. A sample clinic needs its kind under clinic.";

/** The table has other rows than the clinic that is named beside it. */
export const OTHER_CLINIC =
  "This table has other rows than the sample clinic that is named. Check its kind, seed and rows: grades are for that clinic.";

/** What a project's table on the use of a record system shows. */
export function evaluationEvidence(data: string, report: UsabilityReport | ScoreReport): ProjectEvidence {
  if ("scale" in report) {
    const { finding, warnings } = wordedScore(report);
    return { kind: report.scale, data, finding, warnings };
  }
  const { finding, warnings } = wordedUsability(report);
  return { kind: report.kind, data, finding, warnings };
}
