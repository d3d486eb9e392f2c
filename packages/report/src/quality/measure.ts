import type { Chart } from "@smartpick/answers";

/** How the numbers of a chart are written, all with the same decimals. */
export interface Measure {
  /** A value in units of the chart, such as a share, as it is read. */
  readonly write: (value: number) => string;
  /** The same with its unit where it has one: `"23.1 of 100"`. */
  readonly say: (value: number) => string;
  /** What a value is multiplied by before it is written: 100 for shares. */
  readonly scale: number;
}

/** Figures that are kept of the width of the chart. */
const FIGURES = 3;
const MOST_DECIMALS = 15;
const LARGEST_PLAIN = 1e15;

/** Whether a chart shows shares, which are written out of 100. */
export function showsShares({ method }: Pick<Chart, "method">): boolean {
  return method === "p" || method === "p-prime";
}

/** The writer of a chart's numbers: as many decimals as its spread needs, a true minus, shares out of 100. */
export function measureOf(chart: Chart): Measure {
  const scale = showsShares(chart) ? 100 : 1;
  const [low, high] = extentOf(chart);
  const spread = (high > low ? high - low : Math.abs(high)) * scale;
  const whole = FIGURES - 1 - Math.floor(Math.log10(spread > 0 ? spread : 1));
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, whole));
  const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: decimals });
  const write = (value: number): string => written(value * scale, format);
  return { write, say: (value) => `${write(value)}${scale === 100 ? " of 100" : ""}`, scale };
}

function written(value: number, format: Intl.NumberFormat): string {
  const size = Math.abs(value);
  const text = size >= LARGEST_PLAIN ? size.toPrecision(FIGURES) : format.format(size);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** The least and the greatest number of a chart: values, centres, limits and target. */
export function extentOf({ points, target }: Chart): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const add = (value: number | null | undefined): void => {
    if (value == null) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const point of points) {
    add(point.value);
    add(point.centre);
    add(point.lower);
    add(point.upper);
  }
  add(target?.value);
  return low > high ? [0, 1] : [low, high];
}
