import type { Chart } from "@smartpick/answers";
import { scaleLinear } from "d3-scale";
import { type Frame, frameOf } from "../charts/frame.ts";
import { chartFinding } from "./chart-finding.ts";
import { footLines } from "./chart-foot.ts";
import { brokenWords, fitted, widthOfWords } from "./letters-wide.ts";
import { extentOf, type Measure } from "./measure.ts";
import { type PhaseWords, phaseHeader } from "./phase-header.ts";
import { type XLabel, xLabels } from "./x-labels.ts";

/** Room around a drawing that stands alone, in pixels. */
export const MARGIN_OF_PAPER = 14;

/** From line to line of words, in pixels. */
export const LINE = 17;

/** Where everything of a drawing stands. */
export interface Layout {
  readonly frame: Frame;
  /** Lines over all else: the finding of a drawing that stands alone. */
  readonly heading: readonly string[];
  /** What is measured, in its unit; empty for neither. */
  readonly title: string;
  readonly header: readonly PhaseWords[];
  readonly labels: readonly XLabel[];
  readonly foot: readonly string[];
}

const PLOT = { flattest: 90, least: 190, most: 380, share: 0.42 } as const;
const RIGHT = 14;
const LABEL_ROW = 18;
/** How much wider bold words are. */
const BOLD = 1.08;

/** Sizes of a drawing: what stands above and below the plot decides its margins. */
export function layoutOf(
  chart: Chart,
  measure: Measure,
  asked: {
    readonly width: number;
    readonly height: number | undefined;
    readonly title: string;
    readonly heading: string;
  },
): Layout {
  const { width } = asked;
  const y = domainOf(chart, measure.scale);
  const left = leftMargin(y, width);
  const count = chart.points.length;
  const across = (at: number): number => left + ((at + 0.5) / count) * (width - RIGHT - left);
  const header = phaseHeader(chart, measure, { leftOf: (from) => across(from - 0.5), right: width });
  const labels = xLabels(chart, across, width);
  const foot = footLines(chart, measure, width);
  const heading = asked.heading === "" ? [] : brokenWords(asked.heading, width / BOLD);
  const title = fitted(titleWords(asked.title, measure), width);
  const rows = Math.max(0, ...header.map(({ row }) => row + 1));
  const top = (heading.length + (title === "" ? 0 : 1) + rows) * LINE + 8;
  const bottom =
    Math.max(1, ...labels.map(({ rows: words }) => words.length)) * LABEL_ROW + 12 + foot.length * LINE;
  const plot =
    asked.height === undefined
      ? Math.min(PLOT.most, Math.max(PLOT.least, Math.round(width * PLOT.share)))
      : Math.max(PLOT.flattest, Math.floor(asked.height) - top - bottom);
  const frame = frameOf({
    name: "quality",
    title: chartFinding(chart),
    width,
    height: top + plot + bottom,
    margin: { top, right: RIGHT, bottom, left },
    x: [-0.5, count - 0.5],
    y,
  });
  return { frame, header, labels, foot, title, heading };
}

function titleWords(title: string, { scale }: Measure): string {
  if (scale !== 100) return title;
  return title === "" ? "of 100" : `${title} (of 100)`;
}

/** The values of y at the foot and the top of the plot, with a little air; from 0 where the lowest is close to it. */
function domainOf(chart: Chart, scale: number): readonly [number, number] {
  const [low, high] = extentOf(chart).map((value) => value * scale) as [number, number];
  const air = (high - low || Math.abs(high) || 1) * 0.08;
  return [low >= 0 && low < air * 3 ? 0 : low - air, high + air];
}

/** Room for the widest number of y. */
function leftMargin(y: readonly [number, number], width: number): number {
  const widest = Math.max(
    ...scaleLinear(y, [0, 1])
      .ticks(5)
      .map((tick) => widthOfWords(String(tick))),
  );
  return Math.min(width / 3, Math.max(30, widest + 10));
}
