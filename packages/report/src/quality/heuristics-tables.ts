import type { HeuristicReport } from "@smartpick/answers";
import { column, type Table } from "../table/table.ts";
import { HEURISTIC_NAMES, severityCell, severityWord } from "./heuristics-words.ts";
import { decimal } from "./measured-words.ts";

/** The problems with their heuristics and severity, the worst first. */
export function problemTable({ problems }: HeuristicReport): Table {
  return {
    title: "Problems, the worst first",
    columns: [
      column("rank", "", "value", 4),
      column("problem", "Problem", "text", 40),
      column("heuristics", "Heuristics", "text", 26),
      column("severity", "Severity", "text"),
      column("word", "", "text", 13),
    ],
    rows: problems.map((problem) => [
      String(problem.rank),
      problem.place === null ? problem.problem : `${problem.problem} (${problem.place})`,
      problem.heuristics.map((id) => HEURISTIC_NAMES[id]).join("; ") || "none named",
      severityCell(problem),
      severityWord(problem.mean),
    ]),
  };
}

/** The heuristics violated, most often first. */
export function heuristicTable({ heuristics }: HeuristicReport): Table {
  return {
    title: "By heuristic",
    columns: [
      column("heuristic", "Heuristic", "text", 40),
      column("problems", "Problems", "value", 10),
      column("mean", "Mean severity", "value", 15),
      column("worst", "Worst", "value", 8),
    ],
    rows: heuristics.map(({ id, problems, mean, worst }) => [
      HEURISTIC_NAMES[id],
      String(problems),
      mean === null ? "unknown" : decimal(mean),
      worst === null ? "" : decimal(worst),
    ]),
  };
}
