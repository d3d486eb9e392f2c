import type { Chart } from "@smartpick/answers";
import { axisX, gridY, numbersY, ticksX, titleY, wordsBelow } from "../charts/axes.ts";
import { chart as drawing, type Frame, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { element, label } from "../charts/markup.ts";
import { group } from "../charts/words.ts";
import { chartFinding } from "./chart-finding.ts";
import { footLines, lettered } from "./chart-foot.ts";
import {
  centreMarks,
  type Drawn,
  goalMarks,
  limitMarks,
  partingMarks,
  pointMarks,
  valueLine,
} from "./chart-marks.ts";
import { drawnPoints } from "./drawn-columns.ts";
import { fitted, widthOfWords } from "./letters-wide.ts";
import { extentOf, type Measure, measureOf } from "./measure.ts";
import { type PhaseWords, phaseHeader } from "./phase-header.ts";
import { signalLabels } from "./signal-labels.ts";
import { type XLabel, xLabels } from "./x-labels.ts";

/** How a quality chart is drawn. */
export interface ChartDrawing {
  /** Pixels. */
  readonly width: number;
  /** Pixels; without it the plot follows the width. */
  readonly height?: number | undefined;
  /** What the chart is about, in its upper left corner. */
  readonly title?: string | undefined;
  /** A file of its own brings paper and typeface; inside a page they come from the page. */
  readonly standalone?: boolean | undefined;
}

const ROW = 17;
const LEAST_WIDTH = 240;
const PLOT = { flattest: 90, least: 190, most: 380, share: 0.42 } as const;
const RIGHT = 14;
const FACE = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * A run or control chart as SVG markup: limits shaded, phases parted by a named line, the centre labelled, what the rules
 * mark as named squares, points left out as hollow crosses, missing values as gaps. Its name is the finding.
 */
export function chartSvg(chart: Chart, options: ChartDrawing): string {
  const width = Math.max(LEAST_WIDTH, Math.floor(options.width));
  const measure = measureOf(chart);
  const plan = planOf(chart, measure, { ...options, width });
  const { frame } = plan;
  const drawn: Drawn = {
    chart,
    at: drawnPoints(chart, frame.right - frame.left),
    scale: measure.scale,
    spacing: frame.x(1) - frame.x(0),
  };
  const ticks = frame.y.ticks(5);
  const marks: Mark[] = [
    limitMarks(drawn),
    gridY(ticks),
    numbersY(ticks),
    axisX(),
    ticksX(plan.labels.map(({ at }) => at)),
    ...plan.labels.map(({ at, rows }) => wordsBelow(at, rows)),
    partingMarks(drawn),
    ...goalMarks(drawn),
    centreMarks(drawn),
    valueLine(drawn),
    ...pointMarks(drawn),
    ...wordMarks(chart, plan, measure),
  ];
  return drawing(frame, options.standalone === true ? [onPaper(marks)] : marks);
}

interface Layout {
  readonly frame: Frame;
  readonly header: readonly PhaseWords[];
  readonly labels: readonly XLabel[];
  readonly foot: readonly string[];
  readonly title: string;
}

/** Sizes: what stands above and below the plot decides its margins. */
function planOf(chart: Chart, measure: Measure, { width, height, title = "" }: ChartDrawing): Layout {
  const y = domainOf(chart, measure.scale);
  const left = leftMargin(y, width);
  const x = [-0.5, chart.points.length - 0.5] as const;
  const across = (at: number): number => left + ((at + 0.5) / chart.points.length) * (width - RIGHT - left);
  const header = phaseHeader(chart, measure, { leftOf: (from) => across(from - 0.5) + 4, right: width });
  const labels = xLabels(chart, across, width);
  const foot = footLines(chart, measure, width);
  const named = fitted(titleWords(title, measure), width);
  const rows = Math.max(0, ...header.map(({ row }) => row + 1));
  const top = (named === "" ? 0 : ROW) + rows * ROW + 10;
  const bottom = Math.max(1, ...labels.map(({ rows: words }) => words.length)) * 18 + 12 + foot.length * ROW;
  const plot =
    height === undefined
      ? Math.min(PLOT.most, Math.max(PLOT.least, Math.round(width * PLOT.share)))
      : Math.max(PLOT.flattest, Math.floor(height) - top - bottom);
  const frame = frameOf({
    name: "quality",
    title: chartFinding(chart),
    width,
    height: top + plot + bottom,
    margin: { top, right: RIGHT, bottom, left },
    x,
    y,
  });
  return { frame, header, labels, foot, title: named };
}

function titleWords(title: string, { scale }: Measure): string {
  const unit = scale === 100 ? "of 100" : "";
  return title === "" ? unit : unit === "" ? title : `${title} (${unit})`;
}

/** The values of y at the foot and the top of the plot, with a little air; from 0 where the lowest is close to it. */
function domainOf(chart: Chart, scale: number): readonly [number, number] {
  const [low, high] = extentOf(chart).map((value) => value * scale) as [number, number];
  const air = (high - low || Math.abs(high) || 1) * 0.08;
  return [low >= 0 && low < air * 3 ? Math.min(0, low) : low - air, high + air];
}

function leftMargin(y: readonly [number, number], width: number): number {
  const { y: scale } = frameOf({
    name: "",
    title: "",
    width,
    height: 300,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
    x: [0, 1],
    y,
  });
  return Math.min(width / 3, Math.max(30, ...scale.ticks(5).map((tick) => widthOfWords(String(tick)) + 10)));
}

/** The words over, in and under the plot. */
function wordMarks(chart: Chart, { header, foot, title }: Layout, { scale }: Measure): readonly Mark[] {
  const first = title === "" ? 12 : 12 + ROW;
  return [
    ...(title === "" ? [] : [titleY(title)]),
    group(
      "phase-words",
      header.map(
        ({ left, row, words }) =>
          () =>
            label(words, { x: left, y: first + row * ROW, fill: INK.strong }),
      ),
    ),
    (frame) =>
      signalLabels(chart, {
        placeX: (at) => frame.x(at),
        placeY: (value) => frame.y(value * scale),
        left: frame.left,
        right: frame.width,
        top: frame.top,
        bottom: frame.bottom,
      })
        .map(({ words, x, y }) =>
          label(words, { class: "signal-name", x, y, fill: INK.ochre, "font-weight": 600 }),
        )
        .join(""),
    (frame) =>
      lettered(chart)
        .map(({ at, letter }) => letterAt(frame, chart, at, letter, scale))
        .join(""),
    (frame) =>
      foot
        .map((words, at) => label(words, { x: 0, y: frame.height - 6 - (foot.length - 1 - at) * ROW }))
        .join(""),
  ];
}

/** The letter of a note beside its point; of a point without a value, at the foot of the plot. */
function letterAt(frame: Frame, chart: Chart, at: number, letter: string, scale: number): string {
  const { value, centre } = chart.points[at]!;
  const y =
    value === null ? frame.bottom - 6 : frame.y(value * scale) + (value < (centre ?? value) ? -8 : 18);
  return label(letter, {
    class: "note",
    x: frame.x(at),
    y: Math.min(y, frame.bottom - 3),
    "text-anchor": "middle",
    fill: INK.strong,
    "font-weight": 600,
  });
}

/** White paper and a common typeface behind the marks. */
function onPaper(marks: readonly Mark[]): Mark {
  return (frame) =>
    element("rect", {
      class: "paper",
      x: 0,
      y: 0,
      width: frame.width,
      height: frame.height,
      fill: INK.paper,
    }) + element("g", { "font-family": FACE }, marks.map((mark) => mark(frame)).join(""));
}
