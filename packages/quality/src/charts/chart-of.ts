import type { Chart, ChartPhase, ChartPoint } from "@smartpick/answers";
import type { Result } from "@smartpick/core";
import type { Table } from "../table/table.ts";
import type { ChartOptions } from "./chart-options.ts";
import type { ChartProblem } from "./chart-problem.ts";
import { type Plan, phaseOf } from "./phase-of.ts";
import { columnsOf, hasSubgroups, plotsShares } from "./reading/columns.ts";
import { type Point, pointsOfSubgroups } from "./reading/points.ts";
import { readRows } from "./reading/read-rows.ts";
import { remarksOf } from "./remarks-of.ts";

/**
 * The chart of a table: points in order, centre and limits of each phase, and what the rules mark. Refuses a table that
 * does not fit the method, with the lines at fault.
 */
export function chartOf(table: Table, options: ChartOptions): Result<Chart, ChartProblem> {
  const { method, freeze } = options;
  const asked = faultOfOptions(options);
  if (asked !== null) return refused(asked);
  if (table.rows.length === 0) return refused({ code: "no-rows" });
  const columns = columnsOf(table, method, options.columns ?? {});
  if (Array.isArray(columns)) return refused(...columns);
  const points = pointsOf(table, columns, method);
  if (!points.ok) return points;
  const blocks = blocksOf(points.value);
  if (freeze !== undefined && blocks.length > 1)
    return refused({ code: "freeze-with-phases", phases: blocks.length });
  return { ok: true, value: assembled(blocks, options, columns.hasBoth) };
}

function assembled(
  blocks: readonly (readonly Point[])[],
  { method, rules = "anhoej", freeze, target, ...options }: ChartOptions,
  hasBoth: boolean,
): Chart {
  const screen = options.screen ?? rules === "nhs";
  const plan: Plan = { method, rules, screen, freeze: freeze ?? Number.POSITIVE_INFINITY };
  const phases: ChartPhase[] = [];
  const points: ChartPoint[] = [];
  for (const block of blocks) {
    const made = phaseOf(block, points.length, plan);
    phases.push(made.phase);
    for (const point of made.points) points.push(point);
  }
  const leftOut = blocks.flat().map((point) => point.leftOut ?? 0);
  const remarks = remarksOf({ phases, points, method }, { hasBoth, freeze, leftOut });
  return {
    schema: "smartpick/chart@1",
    method,
    rules,
    phases,
    points,
    ...(freeze === undefined ? {} : { freeze }),
    screened: screen,
    ...(target === undefined ? {} : { target: { value: target.value, better: target.better ?? null } }),
    ...(remarks.length === 0 ? {} : { remarks }),
  };
}

function faultOfOptions({ method, freeze, target }: ChartOptions): ChartProblem | null {
  if (freeze !== undefined && !(Number.isInteger(freeze) && freeze >= 1))
    return { code: "freeze-not-whole", freeze };
  if (target !== undefined && plotsShares(method) && !(target.value >= 0 && target.value <= 1))
    return { code: "target-not-a-share", value: target.value };
  return null;
}

function refused(...problems: ChartProblem[]): Result<never, ChartProblem> {
  return { ok: false, problems };
}

function pointsOf(
  table: Table,
  columns: Exclude<ReturnType<typeof columnsOf>, ChartProblem[]>,
  method: ChartOptions["method"],
): Result<readonly Point[], ChartProblem> {
  const rows = readRows(table, columns, method);
  if (isProblems(rows)) return refused(...rows);
  const points = hasSubgroups(method) ? pointsOfSubgroups(rows) : rows;
  if ("code" in points) return refused(points);
  if (points.every(({ value }) => value === null))
    return refused({ code: "no-values", column: table.columns[columns.value] ?? "value" });
  return { ok: true, value: points };
}

function isProblems(rows: ReturnType<typeof readRows>): rows is ChartProblem[] {
  const [first] = rows;
  return first !== undefined && "code" in first;
}

/** Neighbouring points under one phase; a name that comes back later begins a phase of its own. */
function blocksOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const blocks: Point[][] = [];
  for (const point of points) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0]?.phase === point.phase) last.push(point);
    else blocks.push([point]);
  }
  return blocks;
}
