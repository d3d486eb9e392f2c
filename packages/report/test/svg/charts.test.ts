import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  axisFor,
  endsOf100,
  escapeXml,
  frontierChart,
  frontierChartTable,
  iconArray,
  iconArrayTable,
  rangeBar,
  rangeBarTable,
  seasonEnds,
} from "../../src/index.ts";
import { smallPlan } from "../small-plan.ts";
import { wellFormed } from "./well-formed.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const range = fc.tuple(probability, probability, probability).map((three) => {
  const [low, mid, high] = three.toSorted((a, b) => a - b) as [number, number, number];
  return { low, mid, high };
});

function isDrawing(svg: string): void {
  wellFormed(svg);
  expect(svg).toMatch(/^<svg [^>]*role="img"/);
  expect(svg).toMatch(/aria-label="[^"]+"/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
}

describe("range bar", () => {
  it("is well-formed, named and escaped for any range and words", () => {
    fc.assert(
      fc.property(range, fc.string(), fc.boolean(), fc.boolean(), (given, of, thin, labels) => {
        isDrawing(rangeBar({ of, range: given, axis: axisFor([given]), thin, width: 240, labels }));
      }),
    );
  });

  it("picks the smallest axis that holds the highest end", () => {
    expect(axisFor([])).toBe(25);
    expect(axisFor([{ low: 0, mid: 0.1, high: 0.25 }])).toBe(25);
    expect(axisFor([{ low: 0, mid: 0.1, high: 0.26 }])).toBe(50);
    expect(axisFor([{ low: 0, mid: 0.1, high: 0.51 }])).toBe(100);
  });

  it("draws thin evidence dashed and unfilled", () => {
    const given = {
      of: "an interview",
      range: { low: 0.06, mid: 0.12, high: 0.21 },
      axis: 25,
      width: 200,
      labels: true,
    } as const;
    expect(rangeBar({ ...given, thin: true })).toContain(
      'fill="none" stroke="#137a85" stroke-dasharray="3 2"',
    );
    expect(rangeBar({ ...given, thin: false })).not.toContain("stroke-dasharray");
    expect(rangeBar({ ...given, thin: false })).toMatchSnapshot();
    expect(rangeBarTable(given).rows).toEqual([[6, 12, 21]]);
  });
});

describe("icon array", () => {
  it("always draws exactly 100 seasons that agree with its table", () => {
    fc.assert(
      fc.property(probability, probability, fc.boolean(), (match, any, narrow) => {
        const ends = seasonEnds(match, any);
        const svg = iconArray(ends, narrow);
        isDrawing(svg);
        const counts = endsOf100(ends);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
        expect(svg.match(/<circle /g)).toHaveLength(100 + counts[1]);
        expect(iconArrayTable(ends).rows.map(([, count]) => count)).toEqual([...counts]);
      }),
    );
  });

  it("never counts a match without an interview", () => {
    expect(seasonEnds(0.5, 0.4)).toEqual({ match: 0.5, interviewOnly: 0, noInterview: 0.5 });
  });
});

describe("frontier", () => {
  it("draws the stop line with count and cost, dotted after it", () => {
    const svg = frontierChart(smallPlan(), { width: 520, height: 260 });
    isDrawing(svg);
    expect(svg).toContain("Stop: 2 for $1,715");
    expect(svg).toContain('stroke-dasharray="2 4"');
    expect(svg).toMatchSnapshot();
  });

  it("draws nothing but a sentence for an empty list, and one point alone", () => {
    const plan = smallPlan();
    isDrawing(frontierChart({ ...plan, frontier: [] }, { width: 320, height: 200 }));
    isDrawing(frontierChart({ ...plan, frontier: plan.frontier.slice(0, 1) }, { width: 320, height: 200 }));
  });

  it("puts the price of each stretch into its table", () => {
    const table = frontierChartTable(smallPlan());
    expect(table.rows.map((row) => row[6])).toEqual(["", 74, 900]);
    expect(table.rows.map((row) => row[7])).toEqual([
      "before the stop line",
      "before the stop line",
      "after the stop line",
    ]);
  });
});

describe("escaping", () => {
  it("lets no mark-up through", () => {
    expect(escapeXml(`<a href="x" o='y'>&\u0000</a>`)).toBe(
      "&lt;a href=&quot;x&quot; o=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
    );
  });
});
