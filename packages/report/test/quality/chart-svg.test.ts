import type { Chart, ChartSignal } from "@smartpick/answers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartFinding, chartSvg, chartTable } from "../../src/index.ts";
import { widthOfWords } from "../../src/quality/letters-wide.ts";
import { signalLabels } from "../../src/quality/signal-labels.ts";
import { xLabels } from "../../src/quality/x-labels.ts";
import { isDrawing } from "../charts/is-drawing.ts";
import { chartWith, pointAt, TWO_PHASES, WEEKS } from "./sample-charts.ts";

const count = (svg: string, part: RegExp): number => [...svg.matchAll(part)].length;

const signals = fc.subarray<ChartSignal>(["outside", "shift", "trend", "two-of-three", "four-of-five"]);
const anyChart: fc.Arbitrary<Chart> = fc
  .array(
    fc.record({
      value: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
      signals,
      excluded: fc.option(fc.string({ unit: "binary", maxLength: 12 }), { nil: undefined, freq: 8 }),
      note: fc.option(fc.string({ maxLength: 60 }), { nil: undefined, freq: 8 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((points) =>
    chartWith(
      points.map(({ value, signals: marked, excluded, note }, at) =>
        pointAt(at, value, {
          signals: value === null || excluded !== undefined ? [] : marked,
          ...(excluded === undefined ? {} : { excluded }),
          ...(note === undefined ? {} : { note }),
        }),
      ),
    ),
  );

describe("the drawing of a chart", () => {
  it("is an image named by its finding, inside a page and as a file", () => {
    for (const standalone of [false, true]) {
      const svg = chartSvg(TWO_PHASES, { width: 600, title: "Waits & <calls>", standalone });
      isDrawing(svg);
      expect(svg).toContain(
        `<title>${chartFinding(TWO_PHASES).replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</title>`,
      );
      expect(svg).toContain("Waits &amp; &lt;calls&gt;");
      expect(svg).not.toContain("var(");
      expect(svg.includes("font-family")).toBe(standalone);
    }
  });

  it("has a disc, a square or a hollow cross for each value, and a gap for a missing one", () => {
    const svg = chartSvg(WEEKS, { width: 600 });
    expect(count(svg, /<circle class="point"/g)).toBe(9);
    expect(count(svg, /<rect class="signal"/g)).toBe(1);
    expect(count(svg, /<path class="excluded"/g)).toBe(1);
    // The line begins anew behind the missing value and behind the point left out.
    const [, line = ""] = /class="values" d="([^"]+)"/.exec(svg) ?? [];
    expect(count(line, /M/g)).toBe(3);
  });

  it("puts points where the table says", () => {
    const svg = chartSvg(WEEKS, { width: 600 });
    const discs = [...svg.matchAll(/class="point" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const values = chartTable(WEEKS)
      .rows.map((row) => ({ value: row[2], marks: `${row[7]}${row[8]}`.replace("new list", "") }))
      .filter(({ value, marks }) => value !== null && marks === "");
    expect(discs).toHaveLength(values.length);
    const slope = (discs[1]![1]! - discs[0]![1]!) / (Number(values[1]!.value) - Number(values[0]!.value));
    expect(slope).toBeLessThan(0);
    for (const [at, { value }] of values.entries())
      expect(discs[at]![1]).toBeCloseTo(
        discs[0]![1]! + slope * (Number(value) - Number(values[0]!.value)),
        0,
      );
  });

  it("parts and names the phases, each with its own shade and lines", () => {
    const svg = chartSvg(TWO_PHASES, { width: 600 });
    expect(count(svg, /<line class="phase"/g)).toBe(1);
    expect(count(svg, /<path class="limit"/g)).toBe(2);
    expect(count(svg, /<line class="centre"/g)).toBe(2);
    expect(svg).toContain("before: mean 10, limits 4 to 16");
    expect(svg).toContain("after &lt;call&gt;: mean 9, limits 5 to 13");
  });

  it("draws the goal in dashes, and a run that is too long as a thick line", () => {
    const svg = chartSvg(
      {
        ...WEEKS,
        rules: "anhoej",
        target: { value: 6, better: "lower" },
        phases: WEEKS.phases.map((phase) => ({
          ...phase,
          run: { ...phase.run, longest: 9, signal: true },
          longestRun: { from: 1, to: 9 },
        })),
      },
      { width: 600 },
    );
    expect(svg).toMatch(/class="goal"[^>]*stroke-dasharray/);
    expect(svg).toContain('class="longest-run"');
    expect(svg).toContain("the goal, 6, lower is better.");
  });

  it("is one well-formed image for any chart and width, with nothing outside its paper", () => {
    fc.assert(
      fc.property(anyChart, fc.integer({ min: 100, max: 1400 }), fc.boolean(), (chart, width, standalone) => {
        const svg = chartSvg(chart, {
          width,
          standalone,
          title: "A title of some length for a narrow screen",
        });
        isDrawing(svg);
        const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
        for (const [, y] of svg.matchAll(/<text[^>]* y="([-\d.]+)"/g)) {
          expect(Number(y)).toBeGreaterThan(0);
          expect(Number(y)).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("thins very many points, and keeps the highest and every pixel column", () => {
    const points = Array.from({ length: 30_000 }, (_, at) =>
      pointAt(at, at === 12_345 ? 15.9 : 10 + (at % 7), at === 12_345 ? { signals: ["outside"] } : {}),
    );
    const svg = chartSvg(chartWith(points), { width: 600 });
    expect(svg.length).toBeLessThan(200_000);
    expect(count(svg, /<rect class="signal"/g)).toBe(1);
  });
});

describe("the words in a drawing", () => {
  const labels = (points: Chart["points"], width: number) => {
    const place = (at: number) => 40 + ((at + 0.5) / points.length) * (width - 54);
    return xLabels({ points }, place, width).map(({ at, rows }) => {
      const half = Math.max(...rows.map(widthOfWords)) / 2;
      return { rows, left: place(at) - half, right: place(at) + half };
    });
  };

  it("below the axis never overlap and never leave the drawing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 240, max: 1200 }),
        fc.integer({ min: 1, max: 40 }),
        (many, width, days) => {
          const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at * days)).toISOString().slice(0, 10);
          for (const x of [day, (at: number) => at * 10 ** (days % 9)]) {
            const found = labels(
              Array.from({ length: many }, (_, at) => pointAt(x(at), 1)),
              width,
            );
            found.forEach(({ left, right }, at) => {
              expect(left).toBeGreaterThanOrEqual(0);
              expect(right).toBeLessThanOrEqual(width);
              if (at > 0) expect(left).toBeGreaterThan(found[at - 1]!.right);
            });
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it("say month and year where every date is the first of a month, and whole steps of an index", () => {
    const points = ["2025-11-01", "2025-12-01", "2026-01-01"].map((x) => pointAt(x, 1));
    expect(labels(points, 600).map(({ rows }) => rows)).toEqual([
      ["Nov", "2025"],
      ["Dec", "2025"],
      ["Jan", "2026"],
    ]);
    const counting = Array.from({ length: 40 }, (_, at) => pointAt(at + 1, 1));
    expect(labels(counting, 360).map(({ rows }) => rows[0])).toEqual([
      "5",
      "10",
      "15",
      "20",
      "25",
      "30",
      "35",
      "40",
    ]);
    expect(labels([pointAt("2026-01-05", 1)], 600)[0]?.rows).toEqual(["5 Jan", "2026"]);
  });

  it("beside signals never touch one another or the line", () => {
    const room = {
      placeX: (at: number) => 40 + at * 12,
      placeY: (value: number) => 300 - value,
      left: 40,
      right: 800,
      top: 20,
      bottom: 320,
    };
    const wavy = fc.array(fc.record({ value: fc.integer({ min: 0, max: 280 }), signals }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(wavy, (list) => {
        const chart = chartWith(
          list.map(({ value, signals: marked }, at) => ({
            ...pointAt(at, value, { signals: marked }),
            centre: 140,
          })),
        );
        const found = signalLabels(chart, room).map(({ words, x, y }) => ({
          left: x,
          right: x + widthOfWords(words),
          foot: y,
          head: y - 11,
        }));
        for (const [at, one] of found.entries()) {
          for (const other of found.slice(at + 1))
            expect(
              one.right < other.left || other.right < one.left || Math.abs(one.foot - other.foot) >= 13,
            ).toBe(true);
          for (const [index, { value }] of list.entries()) {
            const [x, y] = [room.placeX(index), room.placeY(value)];
            if (x > one.left && x < one.right) expect(y > one.foot || y < one.head).toBe(true);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});
