import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonAxis, comparisonBar, comparisonEnd } from "../../src/index.ts";
import { isDrawing } from "../charts/is-drawing.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const range = fc.tuple(probability, probability, probability).map((three) => {
  const [low, mid, high] = three.toSorted((a, b) => a - b) as [number, number, number];
  return { low, mid, high };
});
const published = fc.option(probability);

describe("a bar of the comparison", () => {
  it("is well-formed, named and escaped for any range, rate and words", () => {
    fc.assert(
      fc.property(range, published, fc.string(), fc.boolean(), (given, rate, of, thin) => {
        const end = comparisonEnd([given], rate === null ? [] : [rate]);
        const bar = { of, range: given, published: rate, end, thin, width: 220 };
        isDrawing(comparisonBar({ ...bar, labels: true }));
        expect(comparisonBar({ ...bar, labels: false }).includes('class="published"')).toBe(rate !== null);
        isDrawing(comparisonAxis({ end, width: 220 }));
      }),
    );
  });

  it("draws range and published rate where the axis has them", () => {
    fc.assert(
      fc.property(range, probability, (given, rate) => {
        const end = comparisonEnd([given], [rate]);
        const width = 2020;
        const svg = comparisonBar({
          of: "it",
          range: given,
          published: rate,
          end,
          thin: false,
          width,
          labels: false,
        });
        const value = (pixels: number) => ((pixels - 10) / (width - 20)) * end;
        const x = Number(/class="band" x="([\d.]+)"/.exec(svg)?.[1]);
        const middle = Number(/class="middle" x="([\d.]+)"/.exec(svg)?.[1]) + 1.5;
        const diamond = Number(/class="published" d="M([\d.]+)/.exec(svg)?.[1]);
        expect(Math.abs(value(x) - 100 * given.low)).toBeLessThan(0.02);
        expect(Math.abs(value(middle) - 100 * given.mid)).toBeLessThan(0.02);
        expect(Math.abs(value(diamond) - 100 * rate)).toBeLessThan(0.02);
      }),
    );
  });

  it("has the smallest axis that holds every range and every published rate", () => {
    expect(comparisonEnd([], [])).toBe(20);
    expect(comparisonEnd([{ low: 0, mid: 0.1, high: 0.2 }], [])).toBe(20);
    expect(comparisonEnd([{ low: 0, mid: 0.1, high: 0.2 }], [0.685])).toBe(80);
    expect(comparisonEnd([{ low: 0, mid: 0.1, high: 0.93 }], [0.4])).toBe(100);
  });
});
