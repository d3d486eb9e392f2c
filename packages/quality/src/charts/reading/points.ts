import type { ChartProblem } from "../chart-problem.ts";
import { deviationOf, meanOf, presentIn } from "../values.ts";
import type { Row } from "./read-rows.ts";

/** One point of a chart before its lines; a row is one already where each row is a point. */
export type Point = Omit<Row, "line">;

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

function subgroupOf(group: readonly Row[]): Point {
  const values = group.map(({ value }) => value);
  const size = presentIn(values);
  const { x, phase } = group[0]!;
  return {
    x,
    phase,
    value: meanOf(values),
    n: size === 0 ? null : size,
    deviation: deviationOf(values),
    note: joined(group.map(({ note }) => note)),
    exclude: joined(group.map(({ exclude }) => exclude)),
  };
}

function joined(texts: readonly (string | null)[]): string | null {
  const present = [...new Set(texts.filter((text) => text !== null))];
  return present.length === 0 ? null : present.join("; ");
}
