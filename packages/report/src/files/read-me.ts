import type { PlanReport } from "@smartpick/core";
import {
  candidatesSentence,
  certificateSentence,
  emptyListReasons,
  findingOf,
  interviewSentences,
  keptSentence,
  matchSentences,
  NOT_A_PROMISE,
} from "../plan/plan-words.ts";
import { TIER_NOTE } from "../program/names.ts";
import { cautiousSentences, firmSentences, KEPT_NOTE } from "../second-look/robust-words.ts";

/** The lines of a file's cover: finding, range, cost, how to read the columns, versions. */
export function readMeLines(report: PlanReport): readonly string[] {
  const kept = keptSentence(report);
  const season =
    report.list.length === 0
      ? emptyListReasons(report)
      : [
          matchSentences(report),
          interviewSentences(report),
          report.stopLine.why,
          ...(kept === null ? [] : [kept]),
          certificateSentence(report),
          ...cautiousSentences(report),
          ...firmSentences(report),
        ];
  return [
    findingOf(report),
    ...season,
    candidatesSentence(report),
    ...report.warnings,
    NOT_A_PROMISE,
    TIER_NOTE,
    "Chances are counts of 100 seasons. Low and high are the ends of an 80 percent range.",
    "“Adds” is what the whole list loses without this program. “Unknown” means that nobody has published it.",
    ...(report.robust ? [KEPT_NOTE] : []),
    `Season ${report.season}. Made on ${report.today}. Facts ${report.facts.version} (${report.facts.rights}). Seed ${report.seed}. Inputs ${report.inputsHash}. Version ${report.version}.`,
  ];
}
