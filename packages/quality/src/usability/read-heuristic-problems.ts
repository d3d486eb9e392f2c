import type { HeuristicId } from "@smartpick/answers";
import { type RowFault, toldFaults } from "../table/row-fault.ts";
import { type NumberRule, RowReader } from "../table/row-reader.ts";
import type { Table } from "../table/table.ts";
import { HEURISTIC_IDS, heuristicNamed } from "./zhang-heuristics.ts";

/** A usability problem as it was written down, with a rating a rater; null where a rater gave none. */
export interface HeuristicProblem {
  readonly line: number;
  readonly problem: string;
  readonly place: string | null;
  readonly heuristics: readonly HeuristicId[];
  readonly ratings: readonly (number | null)[];
}

const PREFIX = "severity";
const SEVERITY: NumberRule = {
  least: 0,
  most: 4,
  whole: true,
  takes: "a whole number from 0 to 4, or nothing",
};
const TAKES_HEURISTICS = `names from this list, with a semicolon between two: ${HEURISTIC_IDS.join(", ")}`;

/** The problems of a table and its raters, one a column that begins with `severity`, or every fault in it. */
export function readHeuristicProblems(table: Table): {
  readonly raters: readonly string[];
  readonly problems: readonly HeuristicProblem[];
  readonly faults: readonly RowFault[];
} {
  const reader = new RowReader(table);
  const columns = reader.names.filter((name) => /^severity(?:[ _-]|$)/.test(name));
  const wanted = ["problem", "heuristics", "severity_ANNA", "severity_BEN"];
  if (columns.length === 0) columns.push(PREFIX);
  if (!reader.requires(["problem", "heuristics", ...columns], wanted))
    return { raters: [], problems: [], faults: reader.faults };
  const problems = table.rows.map((_, row) => ({
    line: reader.line(row),
    problem: reader.neededText(row, "problem", "what goes wrong, in a few words"),
    place: reader.text(row, "place") || null,
    heuristics: heuristicsIn(reader, row),
    ratings: columns.map((column) => reader.number(row, column, SEVERITY)),
  }));
  const raters = columns.map((name, at) => name.slice(PREFIX.length + 1).trim() || String(at + 1));
  return { raters, problems, faults: toldFaults(reader.faults) };
}

/** The heuristics that a cell names, each once, in the order of the list. */
function heuristicsIn(reader: RowReader, row: number): readonly HeuristicId[] {
  const found = new Set<HeuristicId>();
  for (const part of reader.text(row, "heuristics").split(/[;|+,]/)) {
    if (part.trim() === "") continue;
    const id = heuristicNamed(part);
    if (id === null) reader.refuse(row, "heuristics", part.trim(), TAKES_HEURISTICS);
    else found.add(id);
  }
  return HEURISTIC_IDS.filter((id) => found.has(id));
}
