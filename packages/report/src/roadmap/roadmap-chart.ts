import { MONTH_NAMES, type RoadmapReport, type RoadmapStep } from "@smartpick/core";
import { chart, type Frame, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { element, label } from "../charts/markup.ts";
import { lineElement } from "../charts/rules.ts";
import { clearWords } from "../doors/day-axis.ts";
import { shortDay } from "../english/day.ts";
import { daysFrom } from "../season-room/days.ts";
import { roadmapDayName } from "./roadmap-day-words.ts";
import { roadmapFinding, slackWords, worthWords } from "./roadmap-words.ts";

/** Below this width the name of a step stands above its bar, in pixels. */
const NARROW = 620;
const LEFT = 292;
const RIGHT = 172;
const EDGE = 6;
const TOP = 26;
const FOOT = 22;
const BAR = 13;
/** Letters of 13 px that fit left of the bars, and on a phone left of the slack. */
const NAME_LETTERS = 42;

/** The months in the narrow room of an axis. */
const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3));
const LEAST_APART = 34;

/** The day that the drawing names: the first of these that the plan serves. */
const NAMED = ["programs-review", "fellowship-opens", "rank-list-deadline"];

/** How the plan is drawn. */
export interface RoadmapDrawn {
  /** Pixels. */
  readonly width: number;
  /** The code of the step that stands out; left out = none does. */
  readonly chosen?: string;
}

/**
 * The plan as SVG markup for a width in pixels: a bar for the work of each step, its slack dotted up to the last day on which
 * it can end, critical ones dark, and the day that matters most as a named line. Each row names its step in `data-bar`. Its
 * table is `roadmapTable`.
 */
export function roadmapSvg(report: RoadmapReport, { width, chosen }: RoadmapDrawn): string {
  const { steps } = report;
  const { frame, first, end, narrow } = placed(report, width);
  const at = (day: string): number => daysFrom(first, day);
  return chart(frame, [
    monthLines({ first, end, at }),
    ...steps.map((step, index) => stepRow(step, index, { at, narrow, chosen })),
    namedDay(report, at),
    ...(narrow ? [] : [slackHead]),
  ]);
}

/** How many pixels a day takes in that drawing. */
export function roadmapDayPixels(report: RoadmapReport, { width }: Pick<RoadmapDrawn, "width">): number {
  const { x } = placed(report, width).frame;
  return x(1) - x(0);
}

/** The frame of the drawing, with the first and the last of its days. */
function placed(report: RoadmapReport, width: number) {
  const { steps, today } = report;
  const narrow = width < NARROW;
  const row = narrow ? 46 : 38;
  const last = steps.map(({ plan, latest }) =>
    latest !== null && latest.end > plan.end ? latest.end : plan.end,
  );
  const end = [...last, today].sort().at(-1)!;
  const first = [...steps.map(({ plan }) => plan.begin), today].sort()[0]!;
  const frame = frameOf({
    name: "roadmap",
    title: roadmapFinding(report),
    width,
    height: TOP + row * steps.length + FOOT,
    margin: { top: TOP, right: narrow ? EDGE : RIGHT, bottom: FOOT, left: narrow ? EDGE : LEFT },
    x: [0, Math.max(1, daysFrom(first, end) + 3)],
    y: [steps.length, 0],
  });
  return { frame, first, end, narrow };
}

/** A line and a name at the first day of each month; names only where they stand apart. */
function monthLines({
  first,
  end,
  at,
}: {
  readonly first: string;
  readonly end: string;
  readonly at: (day: string) => number;
}): Mark {
  return ({ x, top, bottom, left, right }) => {
    const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
    const months = Array.from({ length: 120 }, (_, number) => {
      const zero = month - 1 + number;
      const on = `${year + Math.floor(zero / 12)}-${String((zero % 12) + 1).padStart(2, "0")}-01`;
      return { on, name: MONTHS[zero % 12]! };
    }).filter(({ on }) => on >= first && on <= end);
    let free = Number.NEGATIVE_INFINITY;
    return months
      .map(({ on, name }) => {
        const place = x(at(on));
        if (place < left || place > right) return "";
        const line = lineElement(
          { x1: place, x2: place, y1: top - 6, y2: bottom },
          { class: "grid", stroke: INK.hair },
        );
        if (place < free || place + 24 > right + EDGE) return line;
        free = place + LEAST_APART;
        return line + label(name, { x: place + 3, y: top - 10 });
      })
      .join("");
  };
}

interface RowHow {
  readonly at: (day: string) => number;
  readonly narrow: boolean;
  readonly chosen: string | undefined;
}

function stepRow(step: RoadmapStep, index: number, { at, narrow, chosen }: RowHow): Mark {
  return (frame: Frame) => {
    const { x, y } = frame;
    const { plan, latest, critical } = step;
    const mid = narrow ? y(index) + 31 : (y(index) + y(index + 1)) / 2;
    const [begin, end] = [x(at(plan.begin)), Math.max(x(at(plan.begin)) + 4, x(at(plan.end)))];
    const bar = element("rect", {
      class: critical ? "step critical" : "step",
      x: begin,
      y: mid - BAR / 2,
      width: end - begin,
      height: BAR,
      rx: 3,
      fill: critical ? INK.tide : INK.tideSoft,
      stroke: INK.tide,
    });
    const until = latest === null ? null : x(at(latest.end));
    const slack =
      until === null
        ? ""
        : lineElement(
            { x1: end, x2: Math.max(end, until), y1: mid, y2: mid },
            { class: "slack", stroke: INK.line, thick: 1.5, dash: "2 4" },
          ) +
          lineElement(
            { x1: until, x2: until, y1: mid - 8, y2: mid + 8 },
            { class: "last-day", stroke: INK.strong, thick: 1.5 },
          );
    return element(
      "g",
      {
        class: step.code === chosen ? "roadmap-step chosen" : "roadmap-step",
        "data-bar": step.code,
      },
      `${slack}${bar}${rowWords(step, frame, mid, narrow)}`,
    );
  };
}

function rowWords(step: RoadmapStep, { left, right, width }: Frame, mid: number, narrow: boolean): string {
  const { title, critical } = step;
  const slack = slackWords(step);
  const strong = critical ? { fill: INK.tide, "font-weight": 600 } : {};
  if (narrow) {
    const letters = Math.max(12, Math.floor((width - 24 - shortSlack(slack).length * 7) / 7));
    return (
      clearWords(clipped(title, letters), { x: left - EDGE, y: mid - 14, bold: true }) +
      label(shortSlack(slack), { x: right + EDGE, y: mid - 14, "text-anchor": "end", ...strong })
    );
  }
  return (
    clearWords(clipped(title, NAME_LETTERS), { x: 0, y: mid - 2, bold: true }) +
    clearWords(shortWorth(step), { x: 0, y: mid + 13 }) +
    label(slack.replace(" at the usual pace", ""), { x: right + 14, y: mid + 4, ...strong })
  );
}

/** The worth of a step with its range but without how sure that is, which stands in the table. */
function shortWorth(step: RoadmapStep): string {
  return worthWords(step).replace("4 in 5: ", "");
}

function shortSlack(slack: string): string {
  return slack.replace(" at the usual pace", "").replace(", critical", "").replace("no last day", "");
}

function clipped(words: string, letters: number): string {
  return words.length <= letters ? words : `${words.slice(0, letters - 1).trimEnd()}…`;
}

const slackHead: Mark = ({ right, top }) => label("Slack", { x: right + 14, y: top - 10 });

/** The day that matters most as a dashed line with its name at the foot. */
function namedDay({ days, steps, today }: RoadmapReport, at: (day: string) => number): Mark {
  const served = new Set(steps.flatMap(({ serves }) => serves?.id ?? []));
  const id = NAMED.find((one) => served.has(one));
  const day = days.find((one) => one.id === id && one.day >= today);
  return ({ x, top, bottom, left, right }) => {
    if (day === undefined) return "";
    const place = x(at(day.day));
    const words = `${shortDay(day.day, today)}: ${roadmapDayName(day.id)}`;
    // Past the middle the words end at the edge, whatever the width of the font.
    const isRight = place > (left + right) / 2;
    const from = isRight ? right + EDGE : place + 6;
    return (
      lineElement(
        { x1: place, x2: place, y1: top - 4, y2: bottom },
        { class: "deadline", stroke: INK.strong, thick: 1.5, dash: "3 3" },
      ) + clearWords(words, { x: from, y: bottom + 15, bold: true, end: isRight })
    );
  };
}
