import type { ChartProblem } from "../chart-problem.ts";
import { deviationOf, meanOf, presentIn } from "../values.ts";
import type { Row } from "./read-rows.ts";

/** One point of a chart before its lines; a row is one already where each row is a point. */
export interface Point extends Omit<Row, "line"> {
  /** How many of its measurements do not count, where others of its subgroup do. */
  readonly leftOut?: number;
}

/** One point for all rows with one date or number; or the line of a row that names another phase than its subgroup. */
export function pointsOfSubgroups(rows: readonly Row[]): readonly Point[] | ChartProblem {
  const points: Point[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && rows[to]!.x === rows[from]!.x) to++;
    const group = rows.slice(from, to);
    const { phase } = group[0]!;
    const other = group.find((row) => row.phase !== phase);
    if (other !== undefined)
      return {
        code: "subgroup-in-two-phases",
        line: other.line,
        phases: [phase ?? "", other.phase ?? ""],
      };
    points.push(subgroupOf(group));
    from = to;
  }
  return points;
}

/**
 * A measurement left out leaves its subgroup with the others. A subgroup of which every row is left out is left out
 * itself, and keeps its values to be shown. Reasons of single measurements stand among the notes.
 */
function subgroupOf(group: readonly Row[]): Point {
  const counting = group.filter(({ exclude }) => exclude === null);
  const isOut = counting.length === 0;
  const values = (isOut ? group : counting).map(({ value }) => value);
  const size = presentIn(values);
  const { x, phase } = group[0]!;
  const notes = group.map(({ note }) => note);
  const reasons = group.map(({ exclude }) => exclude);
  return {
    x,
    phase,
    value: meanOf(values),
    n: size === 0 ? null : size,
    deviation: deviationOf(values),
    note: joined(isOut ? notes : [...notes, ...reasons]),
    exclude: isOut ? joined(reasons) : null,
    leftOut: isOut ? 0 : group.length - counting.length,
  };
}

function joined(texts: readonly (string | null)[]): string | null {
  const present = [...new Set(texts.filter((text) => text !== null))];
  return present.length === 0 ? null : present.join("; ");
}
