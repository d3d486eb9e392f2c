import type { ProjectFigures } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import { type Column, type FlowLine, flowInto, type PlacedLine } from "./flow.ts";
import { partLines } from "./part-lines.ts";
import type { PosterBox, PosterOptions } from "./poster.ts";
import { posterFigures } from "./poster-figures.ts";
import { MARGIN } from "./poster-head.ts";
import type { PosterPage } from "./poster-page.ts";
import type { PosterPart } from "./poster-parts.ts";
import type { Measure } from "./wrap.ts";

/** Lengths on A0 in points. */
const GUTTER = 76;
const BELOW = 64;
/** Columns of a broad sheet; upright, two from this body size on, else three. */
const BROAD_COLUMNS = 4;
const LARGE_BODY = 35;
/** The height of the chart as a share of the sheet: least, what is hoped for, and most. */
const CHART = { least: 0.22, good: 0.28, most: 0.4 };
/** Body text that is not given up for a larger chart. */
const COMFORTABLE = 27;
/** Text of a chart has 13 pixels; on paper it is to have this many points. */
const CHART_TEXT = 26;
const CHART_PIXELS = 13;
/** Steps of a search for a length: to less than a point. */
const STEPS = 14;

/** What of a poster has its place before the text flows. */
export interface Frame {
  readonly page: PosterPage;
  readonly figures: PosterBox | null;
  readonly hasChart: boolean;
  /** Where the chart begins, and its width. */
  readonly chart: Omit<Column, "height">;
  readonly columns: readonly Column[];
}

/** The places of figures and chart below the head: over the whole width upright, right of the first column on a broad sheet. */
export function frameOf(
  project: GuidedProject,
  figures: ProjectFigures | null,
  page: PosterPage,
  head: PosterBox,
  { measure, chart }: Pick<PosterOptions, "measure" | "chart">,
): Frame {
  const { scale, width, landscape } = page;
  const margin = MARGIN * scale;
  const inner = width - 2 * margin;
  const side = (inner - (BROAD_COLUMNS - 1) * GUTTER * scale) / BROAD_COLUMNS;
  const top = head.height + BELOW * scale;
  const hasResult = chart !== null || (figures !== null && figures.phases.length > 0);
  const beside = landscape && hasResult;
  const x = beside ? margin + side + GUTTER * scale : margin;
  const room = { x, y: top, width: beside ? inner - side - GUTTER * scale : inner };
  const shown =
    figures === null || figures.phases.length === 0
      ? null
      : posterFigures(project, figures, room, { scale, measure });
  const chartTop = shown === null ? top : shown.y + shown.height + 30 * scale;
  return {
    page,
    figures: shown,
    hasChart: chart !== null,
    chart: { x, y: chartTop, width: room.width },
    columns: [{ x: margin, y: top, width: side, height: 0 }],
  };
}

/** The text at its size and place, and how high the chart is. */
export interface Settled {
  readonly body: number;
  readonly chartHeight: number;
  readonly columns: readonly Column[];
  readonly placed: readonly PlacedLine[];
  readonly left: readonly FlowLine[];
}

/**
 * The largest text that fits, then the largest chart beside it, then columns of one height: an ample chart is tried first
 * and gives way to text that would fall below a comfortable size.
 */
export function settle(
  frame: Frame,
  parts: readonly PosterPart[],
  notWritten: ReadonlySet<string>,
  measure: Measure,
): Settled {
  const { page, hasChart } = frame;
  const { height, scale, leastBody, mostBody } = page;
  const bottom = height - 90 * scale;
  const lines = new Map<string, readonly FlowLine[]>();
  const flow = (body: number, chartHeight: number, end: number) => {
    const columns = columnsOf(frame, body, chartHeight, end);
    const width = columns[0]?.width ?? 0;
    const key = `${body} ${width}`;
    const wrapped = lines.get(key) ?? partLines(parts, notWritten, { width, size: body, measure });
    lines.set(key, wrapped);
    return { columns, ...flowInto(wrapped, columns) };
  };
  const fits = (body: number, chartHeight: number, end: number) =>
    flow(body, chartHeight, end).left.length === 0;
  const share = (of: number) => (hasChart ? of * height : 0);
  const largest = (chartHeight: number, least: number) => {
    for (let body = mostBody; body >= least; body -= 1) if (fits(body, chartHeight, bottom)) return body;
    return null;
  };
  const ample = largest(share(CHART.good), Math.max(leastBody, Math.round(COMFORTABLE * scale)));
  const body = ample ?? largest(share(CHART.least), leastBody) ?? leastBody;
  const from = share(ample === null ? CHART.least : CHART.good);
  const chartHeight = hasChart
    ? (searched(from, share(CHART.most), (h) => fits(body, h, bottom)) ?? from)
    : 0;
  const top = frame.columns[0]?.y ?? 0;
  const end = searched(bottom, top, (y) => fits(body, chartHeight, y)) ?? bottom;
  return { body, chartHeight, ...flow(body, chartHeight, end) };
}

/** The length farthest from `from` towards `to` that still does; `null` where `from` itself does not. */
function searched(from: number, to: number, does: (length: number) => boolean): number | null {
  if (!does(from)) return null;
  let [good, bad] = [from, to];
  if (does(to)) return to;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (good + bad) / 2;
    if (does(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function columnsOf(frame: Frame, body: number, chartHeight: number, end: number): readonly Column[] {
  const { page, chart, hasChart, figures } = frame;
  const { scale, width, landscape } = page;
  const margin = MARGIN * scale;
  const inner = width - 2 * margin;
  const count = landscape ? BROAD_COLUMNS : body < LARGE_BODY * scale ? 3 : 2;
  const gutter = GUTTER * scale;
  const own = (inner - (count - 1) * gutter) / count;
  const first = frame.columns[0]?.y ?? 0;
  const below = hasChart
    ? chart.y + chartHeight + BELOW * scale
    : figures === null
      ? first
      : figures.y + figures.height + BELOW * scale;
  return Array.from({ length: count }, (_, at) => {
    const y = landscape && at === 0 ? first : below;
    return { x: margin + at * (own + gutter), y, width: own, height: Math.max(0, end - y) };
  });
}

/** The chart in its box, drawn for its size, so that its text is readable from a step away; `null` without a chart. */
export function chartBox(
  { page, chart }: Frame,
  height: number,
  { chart: draw }: Pick<PosterOptions, "chart">,
): PosterBox | null {
  if (draw === null) return null;
  const scale = (CHART_TEXT * page.scale) / CHART_PIXELS;
  const pixels = { width: Math.floor(chart.width / scale), height: Math.floor(height / scale) };
  return {
    name: "chart",
    ...chart,
    height,
    fill: null,
    texts: [],
    arrows: [],
    drawing: { svg: draw(pixels), scale },
  };
}
