import type { PlanReport } from "@smartpick/core";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { drawing, element, INK, label } from "../charts/markup.ts";
import { chancePhrase } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";
import { nextStretchSentence } from "../plan/plan-words.ts";
import type { Table } from "../table/table.ts";
import { frontierTable } from "./frontier-table.ts";

type FrontierPlan = Pick<PlanReport, "frontier" | "stopLine">;
type Point = PlanReport["frontier"][number];

const MARGIN = { top: 28, right: 28, bottom: 44, left: 40 } as const;

/**
 * How far to go, as SVG markup: programs (dollars below) against seasons of 100 that end in a match. Band = 80 % range;
 * the line is solid to the stop line and dotted after it. Drawn for the given size in pixels.
 */
export function frontierChart(
  plan: FrontierPlan,
  size: { readonly width: number; readonly height: number },
): string {
  const { width, height } = size;
  const points = plan.frontier;
  const title = frontierTitle(plan);
  if (points.length === 0) {
    return drawing(width, height, title, "frontier", label(title, { x: 0, y: 20 }));
  }
  const most = Math.max(plan.stopLine.programs, ...points.map(({ programs }) => programs), 1);
  const x = scaleLinear([0, most], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, topOf(points)], [height - MARGIN.bottom, MARGIN.top]);
  const band = area<Point>()
    .x(({ programs }) => x(programs))
    .y0(({ low }) => y(low * 100))
    .y1(({ high }) => y(high * 100))
    .digits(1);
  const curve = line<Point>()
    .x(({ programs }) => x(programs))
    .y(({ chance }) => y(chance * 100))
    .digits(1);
  const stop = plan.stopLine.programs;
  const before = points.filter(({ programs }) => programs <= stop);
  const after = points.filter(({ programs }) => programs >= (before.at(-1)?.programs ?? 0));
  const stroke = { fill: "none", stroke: INK.tide, "stroke-width": 2 };
  const content = [
    ...y.ticks(4).map((tick) => gridLine(tick, y(tick), width)),
    element("path", { class: "band", d: band(points) ?? "", fill: INK.tideSoft }),
    ...(before.length > 1 ? [element("path", { class: "curve", d: curve(before) ?? "", ...stroke })] : []),
    ...(after.length > 1
      ? [
          element("path", {
            class: "curve curve-after",
            d: curve(after) ?? "",
            ...stroke,
            "stroke-dasharray": "2 4",
          }),
        ]
      : []),
    ...points.map((point) =>
      element("circle", {
        class: "point",
        cx: x(point.programs),
        cy: y(point.chance * 100),
        r: 3,
        fill: INK.tide,
      }),
    ),
    stopMark(plan, x(stop), width, height),
    ...axisLabels(points, x, height),
    label("Seasons of 100 with a match", { x: 0, y: 12 }),
  ];
  return drawing(width, height, title, "frontier", content.join(""));
}

/** The finding of the frontier as sentences: what the stop line is, and what the next stretch would cost. */
export function frontierTitle(plan: FrontierPlan): string {
  const { stopLine, frontier } = plan;
  if (frontier.length === 0) return "There is no list to draw.";
  const at = frontier.findLast(({ programs }) => programs <= stopLine.programs);
  const chance = at === undefined ? "" : `: ${chancePhrase(at.chance)} seasons end in a match`;
  const stop = `Stop after ${counted(stopLine.programs, "program")} for ${dollars(stopLine.usd)}${chance}.`;
  const next = nextStretchSentence(plan);
  return next === null ? stop : `${stop} ${next}`;
}

/** The data of the frontier: one row a list size, with cost, chance, range and price. */
export function frontierChartTable(plan: FrontierPlan): Table {
  return frontierTable(plan);
}

function topOf(points: readonly Point[]): number {
  const highest = 100 * Math.max(...points.map(({ high }) => high));
  return Math.min(100, Math.max(5, Math.ceil(highest / 5) * 5));
}

function gridLine(tick: number, y: number, width: number): string {
  const hair = element("line", {
    class: "grid",
    x1: MARGIN.left,
    x2: width - MARGIN.right,
    y1: y,
    y2: y,
    stroke: INK.hair,
  });
  return hair + label(String(tick), { x: MARGIN.left - 6, y: y + 4, "text-anchor": "end" });
}

function stopMark(plan: FrontierPlan, x: number, width: number, height: number): string {
  const words = `Stop: ${plan.stopLine.programs} for ${dollars(plan.stopLine.usd)}`;
  const anchor = x > width / 2 ? "end" : "start";
  return (
    element("line", {
      class: "stop",
      x1: x,
      x2: x,
      y1: MARGIN.top,
      y2: height - MARGIN.bottom,
      stroke: INK.strong,
    }) +
    label(words, {
      x: anchor === "end" ? x - 6 : x + 6,
      y: height - MARGIN.bottom - 8,
      "text-anchor": anchor,
      fill: INK.strong,
      "font-weight": 600,
    })
  );
}

function axisLabels(points: readonly Point[], x: (programs: number) => number, height: number): string[] {
  const labels: string[] = [];
  let lastX = Number.NEGATIVE_INFINITY;
  for (const { programs, usd } of points) {
    const here = x(programs);
    if (here - lastX < 56) continue;
    lastX = here;
    labels.push(label(String(programs), { x: here, y: height - 26, "text-anchor": "middle" }));
    labels.push(label(dollars(usd), { x: here, y: height - 8, "text-anchor": "middle" }));
  }
  return labels;
}
