import type { HeuristicReport } from "@smartpick/answers";
import { agreementWords, EVALUATION_SOURCES, heuristicTable, problemTable } from "@smartpick/report";
import { firstRows } from "./first-rows.ts";
import { paragraph } from "./paragraph.ts";
import { titledTable } from "./report-table.ts";
import type { Style } from "./style.ts";

const MOST_PROBLEMS = 40;

/** A heuristic evaluation for people: agreement, problems worst first, heuristics by problems, what to do. */
export function heuristicsText(report: HeuristicReport, style: Style): readonly string[] {
  const problems = problemTable(report);
  const { shown, rest } = firstRows(problems.rows, MOST_PROBLEMS);
  return [
    paragraph(agreementWords(report), style.width),
    [titledTable(problems, style, shown), ...rest].join("\n"),
    report.heuristics.length === 0 ? "" : titledTable(heuristicTable(report), style),
    style.quiet(paragraph(EVALUATION_SOURCES.heuristics, style.width)),
  ];
}
