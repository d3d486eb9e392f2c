import type { HeuristicReport } from "@smartpick/answers";
import { agreementWords, decimal, HEURISTIC_NAMES, severityCell, severityWord } from "@smartpick/report";
import { firstRows } from "./first-rows.ts";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

const MOST_PROBLEMS = 40;

/** A heuristic evaluation for people: agreement, problems worst first, heuristics by problems, what to do. */
export function heuristicsText(report: HeuristicReport, style: Style): readonly string[] {
  const { shown, rest } = firstRows(report.problems, MOST_PROBLEMS);
  const problems = textTable(
    [
      { label: "", width: 4, right: true },
      { label: "Problem", width: "rest" },
      { label: "Heuristics", width: 26 },
      { label: "Severity", width: 12 },
      { label: "", width: 13 },
    ],
    shown.map((problem) => [
      String(problem.rank),
      problem.place === null ? problem.problem : `${problem.problem} (${problem.place})`,
      problem.heuristics.map((id) => HEURISTIC_NAMES[id]).join("; ") || "none named",
      severityCell(problem),
      severityWord(problem.mean),
    ]),
    style,
  );
  return [
    paragraph(agreementWords(report), style.width),
    [style.strong("Problems, the worst first"), problems, ...rest].join("\n"),
    report.heuristics.length === 0 ? "" : byHeuristic(report, style),
    style.quiet(
      paragraph(
        "Severity 0 is no problem, 1 cosmetic, 2 minor, 3 major, 4 a catastrophe. Heuristics: Zhang 2003.",
        style.width,
      ),
    ),
  ];
}

function byHeuristic({ heuristics }: HeuristicReport, style: Style): string {
  const table = textTable(
    [
      { label: "Heuristic", width: "rest" },
      { label: "Problems", width: 10, right: true },
      { label: "Mean severity", width: 15, right: true },
      { label: "Worst", width: 8, right: true },
    ],
    heuristics.map(({ id, problems, mean, worst }) => [
      HEURISTIC_NAMES[id],
      String(problems),
      mean === null ? "unknown" : decimal(mean),
      worst === null ? "" : decimal(worst),
    ]),
    style,
  );
  return `${style.strong("By heuristic")}\n${table}`;
}
