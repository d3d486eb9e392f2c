import type { ProjectEvidence, ScoreReport, UsabilityReport, WordedAnalysis } from "@smartpick/answers";
import { counted, grouped } from "../english/plural.ts";
import { pointsOf100 } from "../quality/analysis-words.ts";
import { decimal } from "../quality/measured-words.ts";
import { wordedScore } from "../quality/score-words.ts";
import { wordedUsability } from "../quality/usability-words.ts";

/** What the comparison in a project's table shows, with what is to be said about its findings. */
export function comparisonEvidence(
  data: string,
  analysis: WordedAnalysis,
  further: readonly string[] = [],
): ProjectEvidence {
  const { finding, warnings } = analysis;
  return {
    kind: "comparison",
    data,
    finding,
    brief: comparisonBrief(analysis),
    warnings: [...warnings, ...further],
  };
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
    return { kind: report.scale, data, finding, brief: scoreBrief(report), warnings };
  }
  const { finding, warnings } = wordedUsability(report);
  return { kind: report.kind, data, finding, brief: usabilityBrief(report), warnings };
}

/** The difference with its interval; of made-up rows it says that they are. */
function comparisonBrief({ adjusted, crude, used, limits }: WordedAnalysis): string {
  const difference = (adjusted ?? crude).riskDifference;
  const made = limits.some(({ code }) => code === "synthetic") ? "synthetic rows" : "rows";
  if (difference === null) return `${grouped(used)} ${made} compared`;
  const { value, low, high } = difference;
  const range =
    low === null || high === null ? "" : `95 % interval ${pointsOf100(low)} to ${pointsOf100(high)}, `;
  return `difference ${pointsOf100(value)} of 100 (${range}${grouped(used)} ${made})`;
}

function scoreBrief({ scale, mean, n }: ScoreReport): string {
  const name = scale === "sus" ? "System Usability Scale score" : "NASA-TLX workload";
  return `mean ${name} ${decimal(mean)} of 100 (${counted(n, "person", "people")})`;
}

function usabilityBrief(report: UsabilityReport): string {
  switch (report.kind) {
    case "heuristics": {
      const { problems, raters, severities } = report;
      const grave = severities.major + severities.catastrophe;
      const judged = `${counted(problems.length, "problem")} judged by ${counted(raters.length, "rater")}`;
      return grave === 0 ? judged : `${judged}, ${grouped(grave)} major or worse`;
    }
    case "tasks":
      return `${counted(report.tasks.length, "task")} tried by ${counted(report.people, "person", "people")}`;
    case "alerts": {
      const { override, fired } = report;
      return override.share === null
        ? `${counted(fired, "alert")} counted`
        : `${grouped(override.count)} of ${counted(override.of, "alert")} overridden`;
    }
  }
}
