import type { UsabilityReport, WordedUsability } from "@smartpick/answers";
import { alertsFinding, alertsRemarkWords } from "./alerts-words.ts";
import { heuristicsFinding, heuristicsRemarkWords } from "./heuristics-words.ts";
import { tasksFinding, tasksRemarkWords } from "./tasks-words.ts";

/** What a file on the use of a record system shows, with its finding and warnings as sentences. */
export function wordedUsability(report: UsabilityReport): WordedUsability {
  switch (report.kind) {
    case "heuristics":
      return {
        ...report,
        finding: heuristicsFinding(report),
        warnings: report.remarks.map(heuristicsRemarkWords),
      };
    case "tasks":
      return { ...report, finding: tasksFinding(report), warnings: report.remarks.map(tasksRemarkWords) };
    case "alerts":
      return { ...report, finding: alertsFinding(report), warnings: report.remarks.map(alertsRemarkWords) };
  }
}
