import { CHART_RULE_SETS } from "@smartpick/answers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charted, refusals } from "./table-of.ts";

describe("what is read", () => {
  it("orders rows by date, keeps a missing value as a point, and gives notes and reasons back", () => {
    const chart = charted(
      {
        date: ["2026-03-01", "2026-01-01", "2026-02-01"],
        value: [3, 1, null],
        note: ["", "new list", ""],
        exclude: ["a strike", "", ""],
      },
      { method: "xmr" },
    );
    expect(chart.points.map(({ x, value, note, excluded }) => [x, value, note, excluded])).toEqual([
      ["2026-01-01", 1, "new list", undefined],
      ["2026-02-01", null, undefined, undefined],
      ["2026-03-01", 3, undefined, "a strike"],
    ]);
    expect(chart.phases).toMatchObject([{ from: 0, to: 2, n: 3, centre: 1 }]);
  });

  it("orders an index by number, not by letters", () => {
    const chart = charted({ index: ["10", "9", "-1", "2.5"], value: [4, 3, 1, 2] }, { method: "run" });
    expect(chart.points.map(({ x }) => x)).toEqual([-1, 2.5, 9, 10]);
  });

  it("takes names of columns in any case, and other names where they are told", () => {
    expect(charted({ Index: [1, 2], VALUE: [1, 2] }, { method: "c" }).points).toHaveLength(2);
    const named = charted(
      { week: [2, 1], missed: [5, 4], booked: [10, 10], index: [7, 8] },
      { method: "p", columns: { x: "Week", value: "missed", n: "booked" } },
    );
    expect(named.points.map(({ x, value }) => [x, value])).toEqual([
      [1, 0.4],
      [2, 0.5],
    ]);
  });

  it("takes the dates where date and index are there, and says so", () => {
    const chart = charted(
      { index: [2, 1], date: ["2026-01-01", "2026-01-02"], value: [1, 2] },
      { method: "c" },
    );
    expect(chart.points.map(({ x }) => x)).toEqual(["2026-01-01", "2026-01-02"]);
    expect(chart.remarks).toContainEqual({ code: "date-before-index" });
  });

  it("keeps rows of one date as points of their own, in the order of the file, and says so", () => {
    const chart = charted({ index: [1, 1, 2], value: [7, 8, 9] }, { method: "c" });
    expect(chart.points.map(({ value }) => value)).toEqual([7, 8, 9]);
    expect(chart.remarks).toContainEqual({ code: "same-place", x: 1, points: 2 });
  });

  it("makes subgroups of rows with one index; one of a single value has a mean and no limits", () => {
    const columns = { index: [1, 1, 2, 2, 3], value: [1, 3, 2, 6, 5] };
    const xbar = charted(columns, { method: "xbar" });
    expect(xbar.points.map(({ value, n }) => [value, n])).toEqual([
      [2, 2],
      [4, 2],
      [5, 1],
    ]);
    expect(xbar.points[2]).toMatchObject({ lower: null, upper: null, centre: 17 / 5 });
    const s = charted(columns, { method: "s" });
    expect(s.points.map(({ value }) => value)).toEqual([Math.SQRT2, Math.sqrt(8), null]);
    // Sizes differ, so that the deviations are pooled: √((2 + 8) / 2).
    expect(s.phases[0]?.centre).toBeCloseTo(Math.sqrt(5), 12);
  });

  it("leaves a missing measurement out of its subgroup", () => {
    const chart = charted({ index: [1, 1, 1, 2, 2, 3], value: [1, null, 3, 2, 6, null] }, { method: "xbar" });
    expect(chart.points.map(({ value, n }) => [value, n])).toEqual([
      [2, 2],
      [4, 2],
      [null, null],
    ]);
    // Both subgroups that have values have two: the mean s counts, not the pooled one.
    expect(
      charted({ index: [1, 1, 2, 2, 3], value: [1, 3, 2, 6, null] }, { method: "s" }).phases[0]?.centre,
    ).toBeCloseTo((Math.SQRT2 + Math.sqrt(8)) / 2, 12);
  });
});

describe("phases", () => {
  it("are neighbours of one name; a name that comes back begins anew", () => {
    const chart = charted({ value: [1, 2, 3, 4, 5], phase: ["a", "a", "", "a", "a"] }, { method: "run" });
    expect(chart.phases.map(({ phase, from, to, centre }) => [phase, from, to, centre])).toEqual([
      ["a", 0, 1, 1.5],
      [null, 2, 2, 3],
      ["a", 3, 4, 4.5],
    ]);
  });

  it("part moving ranges and runs", () => {
    const value = [1, 2, 1, 2, 11, 12, 11, 12];
    const phase = ["a", "a", "a", "a", "b", "b", "b", "b"];
    expect(charted({ value, phase }, { method: "mr" }).points.map((point) => point.value)).toEqual([
      null,
      1,
      1,
      1,
      null,
      1,
      1,
      1,
    ]);
    const chart = charted(
      {
        value: Array(12)
          .fill(1)
          .map((_, at) => at % 2),
        phase: [...Array(6).fill("a"), ...Array(6).fill("b")],
      },
      { method: "run" },
    );
    expect(chart.phases.map(({ run }) => run.useful)).toEqual([6, 6]);
  });

  it("of one and of two points are charted: no limits, then limits from one moving range", () => {
    const chart = charted({ value: [5, 1, 3], phase: ["a", "b", "b"] }, { method: "xmr" });
    expect(chart.phases.map(({ centre, sigma }) => [centre, sigma])).toEqual([
      [5, null],
      [2, 2 / 1.128],
    ]);
    expect(chart.points.map(({ lower }) => lower === null)).toEqual([true, false, false]);
    expect(chart.remarks?.map(({ code }) => code)).toEqual(["few-points", "short-phase", "no-limits"]);
  });

  it("without any value have no centre", () => {
    const chart = charted({ value: [1, 2, null], phase: ["a", "a", "b"] }, { method: "c" });
    expect(chart.phases[1]).toMatchObject({ centre: null, sigma: null, n: 1 });
  });
});

describe("a freeze", () => {
  it("of all points, or of more, is no freeze", () => {
    const value = [3, 5, 2, 8, 6, 4];
    const free = charted({ value }, { method: "xmr" });
    for (const freeze of [6, 7]) {
      const frozen = charted({ value }, { method: "xmr", freeze });
      expect(frozen.points).toEqual(free.points);
      expect(frozen.phases).toEqual(free.phases);
    }
  });

  it("counts points, also those without a value", () => {
    expect(charted({ value: [1, null, 5, 9] }, { method: "run", freeze: 3 }).phases[0]?.centre).toBe(3);
  });

  it("of points without a value draws the points without lines, judges nothing, and says so", () => {
    for (const method of ["run", "xmr", "c", "g", "t"] as const) {
      const chart = charted({ value: [null, 2, 3] }, { method, freeze: 1, rules: "nhs" });
      expect(
        chart.points.map(({ value, centre, lower, upper, signals }) => [
          value,
          centre,
          lower,
          upper,
          signals,
        ]),
      ).toEqual([null, 2, 3].map((value) => [value, null, null, null, []]));
      expect(chart.phases[0]?.run).toMatchObject({ useful: 0, signal: false });
      expect(chart.remarks?.map(({ code }) => code)).toEqual(["few-points", "freeze-without-centre"]);
    }
  });

  it("is refused with several phases, and where it is no whole number from 1", () => {
    const value = [null, 2, 3];
    expect(refusals({ value, phase: ["a", "b", "b"] }, { method: "c", freeze: 1 })).toEqual([
      { code: "freeze-with-phases", phases: 2 },
    ]);
    for (const freeze of [0, -1, 1.5, Number.NaN])
      expect(refusals({ value }, { method: "c", freeze })).toEqual([{ code: "freeze-not-whole", freeze }]);
    expect(charted({ value: [1, 2, 3], phase: ["a", "a", "a"] }, { method: "c", freeze: 2 }).freeze).toBe(2);
  });
});

describe("exclusion", () => {
  it("keeps the point in its place, out of centre, moving ranges, runs and signals", () => {
    const value = [1, 2, 100, 3, 2];
    const chart = charted({ value, exclude: ["", "", "typing error", "", ""] }, { method: "xmr" });
    expect(chart.points[2]).toMatchObject({ value: 100, excluded: "typing error", signals: [] });
    expect(chart.phases[0]).toMatchObject({ centre: 2, sigma: 1 / 1.128, run: { useful: 2 } });
    const ranges = charted({ value, exclude: ["", "", "typing error", "", ""] }, { method: "mr" });
    expect(ranges.points.map((point) => point.value)).toEqual([null, 1, null, null, 1]);
  });

  it("of one measurement leaves the others of its subgroup in, as if its row were not there", () => {
    const whole = { index: [1, 1, 1, 2, 2, 3, 3], value: [4, 900, 6, 7, 9, 5, 8] };
    const exclude = ["", "typing error", "", "", "", "", ""];
    const without = { index: [1, 1, 2, 2, 3, 3], value: [4, 6, 7, 9, 5, 8] };
    for (const method of ["xbar", "s"] as const) {
      const left = charted({ ...whole, exclude }, { method });
      const plain = charted(without, { method });
      expect(left.phases).toEqual(plain.phases);
      expect(left.points.map(({ note, ...point }) => point)).toEqual(plain.points);
      expect(left.points[0]).toMatchObject({ n: 2, note: "typing error" });
      expect(left.remarks).toContainEqual({ code: "measurements-left-out", subgroups: 1, measurements: 1 });
    }
  });

  it("of every measurement leaves the subgroup out and shows its value", () => {
    const table = { index: [1, 1, 2, 2], value: [4, 6, 70, 90], exclude: ["", "", "a flood", "a flood"] };
    const chart = charted(table, { method: "xbar" });
    expect(chart.points[1]).toMatchObject({ value: 80, n: 2, excluded: "a flood" });
    expect(chart.phases[0]?.centre).toBe(5);
    expect(chart.remarks?.map(({ code }) => code)).not.toContain("measurements-left-out");
  });
});

describe("hard cases", () => {
  it("equal values everywhere have limits on the centre and no signal, screened or not", () => {
    for (const rules of CHART_RULE_SETS) {
      const chart = charted({ value: Array(15).fill(0.1) }, { method: "xmr", rules });
      expect(chart.points[0]).toMatchObject({ lower: 0.1, centre: 0.1, upper: 0.1 });
      expect(chart.points.flatMap(({ signals }) => signals)).toEqual([]);
      expect(chart.phases[0]?.run.signal).toBe(false);
    }
  });

  it("a missing value breaks both moving ranges", () => {
    const chart = charted({ value: [1, 2, null, 10, 12] }, { method: "xmr" });
    expect(chart.phases[0]?.sigma).toBeCloseTo(1.5 / 1.128, 12);
    expect(
      charted({ value: [1, 2, null, 10, 12] }, { method: "mr" }).points.map(({ value }) => value),
    ).toEqual([null, 1, null, null, 2]);
  });

  it("no event at all, and nothing but events, have limits on the centre", () => {
    const n = [10, 20, 30];
    for (const method of ["p", "p-prime"] as const)
      for (const value of [[0, 0, 0], n]) {
        const chart = charted({ value, n }, { method });
        const centre = value[0] === 0 ? 0 : 1;
        for (const point of chart.points)
          expect(point).toMatchObject({ lower: centre, upper: centre, signals: [] });
      }
  });

  it("a share or rate of which one part is missing has no value and does not count", () => {
    const chart = charted({ value: [1, null, 3, 4], n: [10, 10, null, 20] }, { method: "p" });
    expect(chart.points.map(({ value }) => value)).toEqual([0.1, null, null, 0.2]);
    expect(chart.phases[0]?.centre).toBeCloseTo(5 / 30, 12);
  });

  it("a t chart is refused at 0 and below; a g chart has its mean as centre", () => {
    expect(refusals({ value: [3, 0] }, { method: "t" })).toMatchObject([
      { code: "time-not-above-zero", line: 3 },
    ]);
    const chart = charted({ value: [0, 10, 2] }, { method: "g" });
    expect(chart.phases[0]).toMatchObject({ centre: 4, sigma: Math.sqrt(20) });
    expect(chart.points[0]).toMatchObject({ lower: 0, upper: 4 + 3 * Math.sqrt(20) });
  });

  it("moving ranges hang together: only single points are marked", () => {
    const value = Array.from({ length: 30 }, (_, at) => at * (at % 2 === 0 ? 1 : -1));
    for (const rules of CHART_RULE_SETS) {
      const chart = charted({ value }, { method: "mr", rules });
      expect(new Set(chart.points.flatMap(({ signals }) => signals)).has("shift")).toBe(false);
      expect(chart.phases[0]?.run.signal).toBe(false);
    }
  });

  it("a t chart marks what an XmR chart of the transformed times marks, in zones too", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 40 }),
        fc.constantFrom(...CHART_RULE_SETS),
        (value, rules) => {
          const times = charted({ value }, { method: "t", rules });
          const transformed = charted(
            { value: value.map((one) => one ** (1 / 3.6)) },
            { method: "xmr", rules },
          );
          // Below 0 there is no time, so that a value under such a line exists in neither.
          expect(times.points.map(({ signals }) => signals)).toEqual(
            transformed.points.map(({ signals }) => signals),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
