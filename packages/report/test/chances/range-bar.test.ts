import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisFor, rangeBar, rangeBarTable } from "../../src/index.ts";
import { isDrawing } from "../charts/is-drawing.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const range = fc.tuple(probability, probability, probability).map((three) => {
  const [low, mid, high] = three.toSorted((a, b) => a - b) as [number, number, number];
  return { low, mid, high };
});

describe("range bar", () => {
  it("is well-formed, named and escaped for any range and words", () => {
    fc.assert(
      fc.property(range, fc.string(), fc.boolean(), fc.boolean(), (given, of, thin, labels) => {
        isDrawing(rangeBar({ of, range: given, axis: axisFor([given]), thin, width: 240, labels }));
      }),
    );
  });

  it("draws the low end, the middle and the high end of its table", () => {
    fc.assert(
      fc.property(range, (given) => {
        const axis = axisFor([given]);
        const width = 2000;
        const svg = rangeBar({ of: "it", range: given, axis, thin: false, width, labels: false });
        const value = (pixels: number) => ((pixels - 2) / (width - 4)) * axis;
        const [, x, wide] = /class="band" x="([\d.]+)" y="4" width="([\d.]+)"/.exec(svg)!.map(Number);
        const middle = Number(/class="middle" x="([\d.]+)"/.exec(svg)![1]) + 1.5;
        const [low, mid, high] = rangeBarTable({ of: "it", range: given }).rows[0] as number[];
        expect(Math.abs(value(x!) - low!)).toBeLessThan(0.02);
        expect(Math.abs(value(middle) - mid!)).toBeLessThan(0.02);
        // A band is never narrower than two pixels, so that a range without width is still seen.
        expect(Math.abs(value(x! + wide!) - high!)).toBeLessThan(0.02 + value(4));
        if (wide! > 2) expect(Math.abs(value(x! + wide!) - high!)).toBeLessThan(0.03);
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
