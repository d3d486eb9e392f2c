import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  axisX,
  gridY,
  numbersX,
  numbersY,
  ticksX,
  titleX,
  titleY,
  wordsBelow,
} from "../../src/charts/axes.ts";
import { barX } from "../../src/charts/bars.ts";
import { band, curve, stepLine } from "../../src/charts/curves.ts";
import { discs, rings } from "../../src/charts/dots.ts";
import { chart, type Frame, frameOf } from "../../src/charts/frame.ts";
import { INK } from "../../src/charts/ink.ts";
import { rangeX, rangeY, ruleX, ruleY } from "../../src/charts/rules.ts";
import { boldWords, group, quietWords } from "../../src/charts/words.ts";
import { column, type Table } from "../../src/index.ts";
import { isDrawing } from "./is-drawing.ts";

const MARGIN = { top: 28, right: 72, bottom: 44, left: 40 };

interface Weekly {
  readonly week: number;
  readonly value: number | null;
}

/** An individuals chart: limits shaded, centre, points, what lies outside marked by shape and named, a named phase. */
function controlChart(data: readonly Weekly[], change: number): { svg: string; table: Table; frame: Frame } {
  const values = data.flatMap(({ value }) => (value === null ? [] : [value]));
  const moves = values.slice(1).map((value, at) => Math.abs(value - values[at]!));
  const centre = mean(values);
  const reach = 2.66 * mean(moves);
  const [lower, upper] = [centre - reach, centre + reach];
  const outside = data.filter(({ value }) => value !== null && (value < lower || value > upper));
  const first = data[0]!.week;
  const last = data.at(-1)!.week;
  const frame = frameOf({
    name: "control",
    title: `${outside.length} of ${values.length} weeks lie outside the limits.`,
    width: 520,
    height: 260,
    margin: MARGIN,
    x: [first, last],
    y: [Math.min(lower, ...values), Math.max(upper, ...values)],
  });
  const place = ({ week, value }: Weekly) => ({ x: week, y: value });
  const known = (of: readonly Weekly[]) =>
    of.flatMap(({ week, value }) => (value === null ? [] : [{ x: week, y: value }]));
  const svg = chart(frame, [
    gridY(frame.y.ticks(4)),
    numbersY(frame.y.ticks(4)),
    axisX(),
    numbersX(data.map(({ week }) => week)),
    band(
      [first, last].map((x) => ({ x, low: lower, high: upper })),
      { class: "limits", fill: INK.tideSoft },
    ),
    ruleY(centre, { class: "centre", stroke: INK.tide }),
    quietWords(`Mean ${centre.toFixed(1)}`, { x: last, y: centre, dx: 6, dy: 4, anchor: "start" }),
    ruleX(change, { class: "phase", stroke: INK.strong, dash: "4 4" }),
    boldWords("New text message", { x: change, y: frame.y.domain()[1]!, dx: 6, dy: 12 }),
    curve(data.map(place), { class: "line", stroke: INK.line }),
    discs(known(data), { class: "point", r: 3, fill: INK.tide }),
    group("signals", [rings(known(outside), { class: "outside", r: 6, stroke: INK.ochreFill })]),
    titleY("Missed visits a week"),
    titleX("Week"),
  ]);
  const table: Table = {
    title: "Missed visits",
    columns: [
      column("week", "Week", "count"),
      column("value", "Missed", "count"),
      column("signal", "Signal", "text"),
    ],
    rows: data.map((point) => [point.week, point.value, outside.includes(point) ? "outside" : ""]),
  };
  return { svg, table, frame };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Centres of the circles of a class, in data. */
function placesOf(svg: string, name: string, { x, y }: Frame): number[][] {
  return [...svg.matchAll(new RegExp(`<circle class="${name}" cx="([\\d.-]+)" cy="([\\d.-]+)"`, "g"))].map(
    ([, cx, cy]) => [x.invert(Number(cx)), y.invert(Number(cy))],
  );
}

const WEEKS: readonly Weekly[] = [12, 14, 11, 13, 12, null, 13, 30, 12, 11].map((value, week) => ({
  week,
  value,
}));

describe("a chart composed of marks", () => {
  it("makes a control chart whose points and signals are those of its table", () => {
    const { svg, table, frame } = controlChart(WEEKS, 6);
    isDrawing(svg);
    expect(svg).toContain('aria-label="1 of 9 weeks lie outside the limits."');
    const shown = placesOf(svg, "point", frame);
    const told = table.rows.filter(([, value]) => value !== null);
    expect(shown).toHaveLength(told.length);
    for (const [at, [week, value]] of shown.entries()) {
      expect(week).toBeCloseTo(Number(told[at]![0]), 1);
      expect(Math.abs(value! - Number(told[at]![1]))).toBeLessThan(0.1);
    }
    const marked = placesOf(svg, "outside", frame).map(([week]) => Math.round(week!));
    expect(marked).toEqual(table.rows.filter((row) => row[2] === "outside").map(([week]) => week));
    expect(svg.match(/class="limits"/g)).toHaveLength(1);
    expect(svg).toContain(">New text message</text>");
  });

  it("breaks a line where nothing is known", () => {
    const { svg } = controlChart(WEEKS, 6);
    const path = /class="line" d="([^"]+)"/.exec(svg)?.[1];
    expect(path?.match(/M/g)).toHaveLength(2);
  });

  it("makes a season of steps, with a disc for an invitation and a ring for a rejection", () => {
    const frame = frameOf({
      name: "season",
      title: "2 invitations so far.",
      width: 400,
      height: 200,
      margin: MARGIN,
      x: [0, 10],
      y: [0, 4],
    });
    const steps = [0, 3, 7, 10].map((x, at) => ({ x, y: Math.min(at, 2) }));
    const svg = chart(frame, [
      band(
        steps.map(({ x, y }) => ({ x, low: y, high: y + 1 })),
        { class: "band", fill: INK.tideSoft },
      ),
      stepLine(steps, { class: "steps", stroke: INK.tide, thick: 2 }),
      discs([steps[1]!, steps[2]!], { class: "invited", r: 4, fill: INK.tide }),
      rings([{ x: 5, y: 1 }], { class: "rejected", r: 4, stroke: INK.line }),
      ticksX([0, 5, 10]),
      ...[0, 10].map((x) => wordsBelow(x, [String(x), "October"])),
    ]);
    isDrawing(svg);
    const path = /class="steps" d="M([^"]+)"/
      .exec(svg)![1]!
      .split("L")
      .map((pair) => pair.split(",").map(Number));
    for (const [at, [x, y]] of path.entries()) {
      if (at > 0) expect(x === path[at - 1]![0] || y === path[at - 1]![1]).toBe(true);
    }
    expect(svg.match(/class="invited"/g)).toHaveLength(2);
  });

  it("makes bars around zero with a whisker each, to either side", () => {
    const effects = [
      { low: 0.4, mid: 2, high: 5 },
      { low: -3, mid: -1, high: 0.5 },
    ];
    const frame = frameOf({
      name: "effects",
      title: "One action helps.",
      width: 400,
      height: 100,
      margin: MARGIN,
      x: [-5, 5],
      y: [effects.length, 0],
    });
    const svg = chart(frame, [
      ruleX(0, { class: "zero", stroke: INK.line }),
      ...effects.flatMap(({ low, mid, high }, row) => [
        barX({ from: 0, to: mid, foot: row + 0.8, top: row + 0.2 }, { class: "effect", fill: INK.tide }),
        rangeX(row + 0.5, low, high, { class: "whisker", stroke: INK.strong }),
      ]),
    ]);
    isDrawing(svg);
    const bars = [...svg.matchAll(/class="effect" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
      ([, x, width]) => [Number(x), Number(x) + Number(width)],
    );
    expect(bars.map((ends) => ends.map((end) => Math.round(frame.x.invert(end) * 10) / 10))).toEqual([
      [0, 2],
      [-1, 0],
    ]);
    expect(svg.match(/class="whisker"/g)).toHaveLength(2);
  });

  it("places every mark inside the plot for data inside its scales", () => {
    const within = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(within, within), { minLength: 1 }), (pairs) => {
        const frame = frameOf({
          name: "x",
          title: "X.",
          width: 300,
          height: 200,
          margin: MARGIN,
          x: [0, 1],
          y: [0, 1],
        });
        const svg = chart(frame, [
          discs(
            pairs.map(([x, y]) => ({ x, y })),
            { class: "point", r: 3, fill: INK.tide },
          ),
          ...pairs.map(([x, y]) => rangeY(x, 0, y, { class: "range", stroke: INK.tide })),
        ]);
        isDrawing(svg);
        for (const [, cx, cy] of svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)) {
          expect(Number(cx)).toBeGreaterThanOrEqual(frame.left);
          expect(Number(cx)).toBeLessThanOrEqual(frame.right);
          expect(Number(cy)).toBeGreaterThanOrEqual(frame.top);
          expect(Number(cy)).toBeLessThanOrEqual(frame.bottom);
        }
      }),
      { numRuns: 50 },
    );
  });
});
