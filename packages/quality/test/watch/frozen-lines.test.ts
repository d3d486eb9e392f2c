import type { ChartMethod } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { frozenLines } from "../../src/watch/frozen-lines.ts";
import { chartFrom } from "../chart-from.ts";

const VALUES = [4, 6, 5, 9, 3, 7, 5, 6, 4, 8, 5, 7];
const SIZES = VALUES.map((_, at) => 30 + 5 * (at % 3));

describe("the lines of a baseline", () => {
  it.each(["xmr", "p", "u", "c", "g", "p-prime", "u-prime", "t"] as ChartMethod[])(
    "of a %s chart put a point on its upper limit three standard errors from the centre",
    (method) => {
      const chart = chartFrom(method, VALUES, { n: SIZES });
      const lines = frozenLines(
        chart,
        chart.points.map((_, at) => at),
      )!;
      for (const { upper, n } of chart.points) expect(lines.scoreOf(upper!, n)).toBeCloseTo(3, 9);
      const { centre } = chart.phases[0]!;
      expect(lines.ruledValueOf(centre!)).toBeCloseTo(lines.centre, 9);
    },
  );

  it("of a run chart have no distance", () => {
    const chart = chartFrom("run", VALUES);
    expect(frozenLines(chart, [0, 1, 2])!.scoreOf(99, null)).toBeNull();
    expect(frozenLines(chart, [])).toBeNull();
  });
});
