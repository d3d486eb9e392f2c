import type { PlanReport, StopReason } from "@smartpick/core";
import { gridY, numbersY, titleY, wordsBelow } from "../charts/axes.ts";
import { band, curve } from "../charts/curves.ts";
import { discs } from "../charts/dots.ts";
import { chart, type Frame, frameOf, type Mark, pixelFrame } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { label } from "../charts/markup.ts";
import { ruleX } from "../charts/rules.ts";
import { boldWords, quietWords } from "../charts/words.ts";
import { chancePhrase } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";
import type { Table } from "../table/table.ts";
import { frontierTable } from "./frontier-table.ts";
import { nextStretchSentence } from "./next-stretch.ts";

type FrontierPlan = Pick<PlanReport, "frontier" | "stopLine">;
type Point = PlanReport["frontier"][number];

const MARGIN = { top: 28, right: 28, bottom: 44, left: 40 } as const;
/** What ends a list that money or number cuts. */
const LIMITS: Readonly<Partial<Record<StopReason["code"], string>>> = {
  budget: "Your budget",
  "max-programs": "Your limit",
};
/** Least distance between two pairs of words below the plot, in pixels. */
const WORDS_APART = 56;

interface Size {
  /** Pixels; the drawing is made for this size and is not to be scaled. */
  readonly width: number;
  readonly height: number;
}

/**
 * How far to go, as SVG markup: programs (dollars below) against seasons of 100 that end in a match. Band = 80 % range;
 * the line is solid to the stop line, dashed after it, and dotted past a limit. Where the stop line is a handle that the
 * page lays over the chart (`handled`), it is not drawn.
 */
export function frontierChart(plan: FrontierPlan, size: Size, handled = false): string {
  const points = plan.frontier;
  const frame = frontierFrame(plan, size);
  if (points.length === 0) {
    const named = { ...size, name: "frontier", title: frame.title };
    return chart(pixelFrame(named), [quietWords(named.title, { x: 0, y: 20 })]);
  }
  return chart(frame, [
    ...frame.y.ticks(4).flatMap((tick) => [gridY([tick]), numbersY([tick])]),
    band(points.map(rangeOf), { class: "band", fill: INK.tideSoft }),
    ...curves(plan),
    discs(points.map(placeOf), { class: "point", r: 3, fill: INK.tide }),
    ...limitMarks(plan),
    ...(handled ? [] : [...stopMarks(plan, frame), titleY("Seasons of 100 with a match")]),
    ...apart(points, frame).map(({ programs, usd }) =>
      wordsBelow(programs, [String(programs), dollars(usd)]),
    ),
  ]);
}

/** Where the frontier chart of this size has its places: `x` takes programs, `y` seasons of 100. */
export function frontierFrame(plan: FrontierPlan, size: Size): Frame {
  const points = plan.frontier;
  const most = Math.max(plan.stopLine.programs, ...points.map(({ programs }) => programs), 1);
  return frameOf({
    ...size,
    name: "frontier",
    title: frontierTitle(plan),
    margin: MARGIN,
    x: [0, most],
    y: [0, topOf(points)],
  });
}

/** The finding of the frontier as sentences: what the stop line is, and what the next stretch would cost. */
export function frontierTitle(plan: FrontierPlan): string {
  const { stopLine, frontier } = plan;
  if (frontier.length === 0) return "There is no list to draw.";
  const at = frontier.findLast(({ programs }) => programs <= stopLine.programs);
  const chance = at === undefined ? "" : `: ${chancePhrase(at.chance)} seasons end in a match`;
  const size = `${counted(stopLine.programs, "program")} for ${dollars(stopLine.usd)}`;
  const limit = LIMITS[stopLine.reason.code];
  const stop = `${limit === undefined ? `Stop after ${size}` : `${limit} ends the list at ${size}`}${chance}.`;
  const next = nextStretchSentence(plan);
  return next === null ? stop : `${stop} ${next}`;
}

/** The data of the frontier: one row a list size, with cost, chance, range and price. */
export function frontierChartTable(plan: FrontierPlan): Table {
  return frontierTable(plan);
}

function placeOf({ programs, chance }: Point): { readonly x: number; readonly y: number } {
  return { x: programs, y: chance * 100 };
}

function rangeOf({ programs, low, high }: Point): { readonly x: number; low: number; high: number } {
  return { x: programs, low: low * 100, high: high * 100 };
}

/** The end of the axis: the next step of 5 above the highest range, of 100. */
function topOf(points: readonly Point[]): number {
  const highest = 100 * Math.max(...points.map(({ high }) => high));
  return Math.min(100, Math.max(5, Math.ceil(highest / 5) * 5));
}

/** Solid to the stop line; dashed after it, and dotted from the last size that a limit allows. */
function curves({ frontier, stopLine }: FrontierPlan): Mark[] {
  const before = frontier.filter(({ programs }) => programs <= stopLine.programs);
  const stop = before.at(-1);
  const after = frontier.filter(
    ({ programs, past }) => past === undefined && (stop === undefined || programs >= stop.programs),
  );
  const allowed = frontier.findLast(({ past }) => past === undefined);
  const past = frontier.filter((point) => point.past !== undefined || point === allowed);
  const style = { stroke: INK.tide, thick: 2 };
  return [
    curve(before.map(placeOf), { class: "curve", ...style }),
    curve(after.map(placeOf), { class: "curve curve-after", ...style, dash: "7 5" }),
    curve(past.map(placeOf), { class: "curve curve-past", ...style, dash: "2 5" }),
  ];
}

const PAST_WORDS = {
  budget: ["Your budget ends", "Budget"],
  "max-programs": ["Your number ends", "Number"],
} as const;
/** Room in pixels that the longer words need. */
const WORDS_ROOM = 124;

/** Where a limit cuts the curve after the stop line: a rule with its name at the top. */
function limitMarks({ frontier, stopLine }: FrontierPlan): Mark[] {
  const allowed = frontier.findLast(({ past }) => past === undefined);
  const past = frontier.find((point) => point.past !== undefined)?.past;
  if (past === undefined || allowed === undefined || allowed.programs <= stopLine.programs) return [];
  return [
    ruleX(allowed.programs, { class: "limit", stroke: INK.line, dash: "2 3" }),
    ({ x, width, top }) => {
      const at = x(allowed.programs);
      const [long, short] = PAST_WORDS[past];
      return label(width - at < WORDS_ROOM ? short : long, { x: at + 6, y: top + 12 });
    },
  ];
}

/** The stop line, with its count and cost on the side that has room. */
function stopMarks({ stopLine }: FrontierPlan, { x, width }: Frame): Mark[] {
  const at = { x: stopLine.programs, y: 0, dy: -8 };
  const words = `${LIMITS[stopLine.reason.code] ?? "Stop"}: ${stopLine.programs} for ${dollars(stopLine.usd)}`;
  return [
    ruleX(stopLine.programs, { class: "stop", stroke: INK.strong }),
    x(stopLine.programs) > width / 2
      ? boldWords(words, { ...at, dx: -6, anchor: "end" })
      : boldWords(words, { ...at, dx: 6, anchor: "start" }),
  ];
}

/** The sizes whose words stand far enough apart, from the smallest on. */
function apart(points: readonly Point[], { x }: Frame): Point[] {
  let last = Number.NEGATIVE_INFINITY;
  return points.filter(({ programs }) => {
    if (x(programs) - last < WORDS_APART) return false;
    last = x(programs);
    return true;
  });
}
