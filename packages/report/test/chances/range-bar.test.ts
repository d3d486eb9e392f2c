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
