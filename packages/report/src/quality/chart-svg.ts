import type { Chart } from "@smartpick/answers";
import { axisX, gridY, numbersY, ticksX, wordsBelow } from "../charts/axes.ts";
import { chart as drawing, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { element } from "../charts/markup.ts";
import { chartFinding } from "./chart-finding.ts";
import { layoutOf, MARGIN_OF_PAPER } from "./chart-layout.ts";
import {
  centreMarks,
  type Drawn,
  goalMarks,
  isThinned,
  limitMarks,
  partingMarks,
  pointMarks,
  valueLine,
} from "./chart-marks.ts";
import { noteMarks, wordMarks } from "./chart-word-marks.ts";
import { drawnPoints } from "./drawn-columns.ts";
import { measureOf } from "./measure.ts";

/** How a quality chart is drawn. */
export interface ChartDrawing {
  /** Pixels. */
  readonly width: number;
  /** Pixels; without it the plot follows the width. */
  readonly height?: number | undefined;
  /** What the chart is about, in its upper left corner. */
  readonly title?: string | undefined;
  /** A file of its own brings paper, typeface and its finding; inside a page they come from the page. */
  readonly standalone?: boolean | undefined;
}

const LEAST_WIDTH = 240;
const FACE = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * A run or control chart as SVG markup: limits shaded, phases parted by a named line, the centre labelled, what the rules
 * mark as named squares, points left out as hollow crosses, missing values as gaps. Its name is the finding.
 */
export function chartSvg(
  chart: Chart,
  { width, height, title = "", standalone = false }: ChartDrawing,
): string {
  const measure = measureOf(chart);
  const outer = Math.max(LEAST_WIDTH, Math.floor(width));
  const inner = standalone ? outer - 2 * MARGIN_OF_PAPER : outer;
  const layout = layoutOf(chart, measure, {
    width: inner,
    height,
    title,
    heading: standalone ? chartFinding(chart) : "",
  });
  const { frame } = layout;
  const drawn: Drawn = {
    chart,
    at: drawnPoints(chart, frame.right - frame.left),
    scale: measure.scale,
    spacing: frame.x(1) - frame.x(0),
  };
  const ticks = frame.y.ticks(5);
  const line = [valueLine(drawn), centreMarks(drawn)];
  const marks: Mark[] = [
    limitMarks(drawn),
    gridY(ticks),
    numbersY(ticks),
    axisX(),
    ticksX(layout.labels.map(({ at }) => at)),
    ...layout.labels.map(({ at, rows }) => wordsBelow(at, rows)),
    partingMarks(drawn),
    ...goalMarks(drawn),
    // Under a line of thousands of points, the centre would not be seen.
    ...(isThinned(chart, drawn.at) ? line : line.reverse()),
    noteMarks(chart, measure.scale),
    ...pointMarks(drawn),
    ...wordMarks(chart, layout, measure),
  ];
  if (!standalone) return drawing(frame, marks);
  const paper = { ...frame, width: outer, height: frame.height + 2 * MARGIN_OF_PAPER };
  return drawing(paper, [() => sheet(paper), () => inked(marks.map((mark) => mark(frame)).join(""))]);
}

function sheet({ width, height }: { readonly width: number; readonly height: number }): string {
  return element("rect", { class: "paper", x: 0, y: 0, width, height, fill: INK.paper });
}

/** The marks in a common typeface, inside the margin of the paper. */
function inked(content: string): string {
  return element(
    "g",
    { "font-family": FACE, transform: `translate(${MARGIN_OF_PAPER} ${MARGIN_OF_PAPER})` },
    content,
  );
}
