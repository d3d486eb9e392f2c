import type { Chart } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { charted, markedAt } from "../table-of.ts";
import {
  BOARD_FAULTS,
  CANS,
  CLOTH_FAULTS,
  CLOTH_UNITS,
  FAULTY_ORDERS,
  INFECTIONS,
  MORTGAGES,
  ORDERS,
  PISTON_RINGS,
  SHIPMENT_ERRORS,
  UNEVEN_SIZES,
  VALVE_HOURS,
} from "./worked-tables.ts";

/** Centre and limits of a point, rounded as they are printed. */
function linesAt({ points }: Chart, at: number, digits: number): readonly (number | null)[] {
  const { centre, lower, upper } = points[at]!;
  return [lower, centre, upper].map((line) => (line === null ? null : Number(line.toFixed(digits))));
}

function rings(sizes: readonly number[]) {
  const rows = PISTON_RINGS.flatMap((ring, at) =>
    ring.slice(0, sizes[at]).map((value) => [at + 1, value] as const),
  );
  return { index: rows.map(([at]) => at), value: rows.map(([, value]) => value) };
}

const EVEN_SIZES = PISTON_RINGS.map(() => 5);

describe("Montgomery's worked tables", () => {
  it("6.3, piston rings: x̄ 74.001 with limits 73.988 and 74.014 (74.015 before its rounding of A3·s̄)", () => {
    const chart = charted(rings(EVEN_SIZES), { method: "xbar" });
    expect(linesAt(chart, 0, 3)).toEqual([73.988, 74.001, 74.015]);
    expect(chart.points.every(({ n }) => n === 5)).toBe(true);
    expect(markedAt(chart, "outside")).toEqual([]);
  });

  it("6.3, piston rings: s̄ 0.0094 with limits 0 and 0.0196", () => {
    expect(linesAt(charted(rings(EVEN_SIZES), { method: "s" }), 0, 4)).toEqual([0, 0.0094, 0.0196]);
  });

  it("6.4, samples of 3 to 5: x̄ 74.001, pooled s 0.0103, limits by size", () => {
    const xbar = charted(rings(UNEVEN_SIZES), { method: "xbar" });
    expect(linesAt(xbar, 0, 3)).toEqual([73.986, 74.001, 74.015]);
    expect(linesAt(xbar, 1, 3)).toEqual([73.981, 74.001, 74.021]);
    expect(linesAt(xbar, 5, 3)).toEqual([73.984, 74.001, 74.018]);
    const s = charted(rings(UNEVEN_SIZES), { method: "s" });
    expect(linesAt(s, 0, 4)).toEqual([0, 0.0103, 0.0215]);
    expect(linesAt(s, 1, 4)).toEqual([0, 0.0103, 0.0264]);
    expect(linesAt(s, 5, 4)).toEqual([0, 0.0103, 0.0233]);
  });

  it("6.6 and 6.7, mortgages: x̄ 300.5, limits 279.78 and 321.22; weeks 39 and 40 lie outside", () => {
    const chart = charted({ value: MORTGAGES }, { method: "xmr", freeze: 20 });
    expect(linesAt(chart, 0, 2)).toEqual([279.78, 300.5, 321.22]);
    expect(markedAt(chart, "outside")).toEqual([38, 39]);
    expect(chart.phases[0]?.sigma).toBeCloseTo(7.789_473_684 / 1.128, 8);
  });

  it("6.6 and 6.7, mortgages: mean moving range 7.79, limit 25.45; week 39 lies outside", () => {
    const chart = charted({ value: MORTGAGES }, { method: "mr", freeze: 20 });
    expect(linesAt(chart, 1, 2)).toEqual([0, 7.79, 25.45]);
    expect(chart.points[0]?.value).toBeNull();
    expect(markedAt(chart, "outside")).toEqual([38]);
  });

  it("7.1 to 7.3, cans: p̄ 0.2313 (0.0524, 0.4102), then 0.1097 (0, 0.2423); samples 15 and 23 lie outside", () => {
    const chart = charted(
      { value: CANS, n: CANS.map(() => 50), phase: CANS.map((_, at) => (at < 30 ? "before" : "after")) },
      { method: "p" },
    );
    expect(linesAt(chart, 0, 4)).toEqual([0.0524, 0.2313, 0.4102]);
    expect(linesAt(chart, 30, 4)).toEqual([0, 0.1097, 0.2423]);
    expect(markedAt(chart, "outside")).toEqual([14, 22]);
    expect(chart.phases.map(({ from, to, n }) => [from, to, n])).toEqual([
      [0, 29, 30],
      [30, 93, 64],
    ]);
  });

  it("7.4, purchase orders: p̄ 0.0955, limits by size; order 11 lies outside", () => {
    const chart = charted({ value: FAULTY_ORDERS, n: ORDERS }, { method: "p" });
    expect(linesAt(chart, 0, 4)).toEqual([0.0073, 0.0955, 0.1837]);
    expect(linesAt(chart, 1, 4)).toEqual([0, 0.0955, 0.1941]);
    expect(markedAt(chart, "outside")).toEqual([10]);
  });

  it("7.4 with Laney's factor: below 1 here, so that the limits are closer; closer still when screened", () => {
    const columns = { value: FAULTY_ORDERS, n: ORDERS };
    const plain = charted(columns, { method: "p-prime" });
    expect(linesAt(plain, 0, 6)).toEqual([0.010361, 0.09551, 0.180659]);
    const screened = charted(columns, { method: "p-prime", screen: true });
    expect(linesAt(screened, 0, 6)).toEqual([0.020291, 0.09551, 0.17073]);
  });

  it("7.7 and 7.8, circuit boards: c̄ 19.85 (6.48, 33.21); 6 and 20 lie outside", () => {
    const chart = charted({ value: BOARD_FAULTS }, { method: "c", freeze: 26 });
    expect(linesAt(chart, 0, 2)).toEqual([6.48, 19.85, 33.21]);
    expect(markedAt(chart, "outside")).toEqual([5, 19]);
  });

  it("7.10, shipments: ū 0.0740 with limits 0 and 0.1894", () => {
    const chart = charted({ value: SHIPMENT_ERRORS, n: SHIPMENT_ERRORS.map(() => 50) }, { method: "u" });
    expect(linesAt(chart, 0, 4)).toEqual([0, 0.074, 0.1894]);
  });

  it("7.11, dyed cloth: ū 1.42, limits 0.29 and 2.56 for 10 units, 0.16 and 2.69 for 8", () => {
    const chart = charted({ value: CLOTH_FAULTS, n: CLOTH_UNITS }, { method: "u" });
    expect(linesAt(chart, 0, 2)).toEqual([0.29, 1.42, 2.56]);
    expect(linesAt(chart, 1, 2)).toEqual([0.16, 1.42, 2.69]);
  });

  it("7.14, valve: the mean of hours^(1/3.6) is 5.39, its lower limit below 0 and so 0 hours", () => {
    const chart = charted({ value: VALVE_HOURS }, { method: "t" });
    const { centre, lower, upper } = chart.points[0]!;
    expect((centre ?? 0) ** (1 / 3.6)).toBeCloseTo(5.386, 2);
    expect((upper ?? 0) ** (1 / 3.6)).toBeCloseTo(11.67, 2);
    expect(lower).toBe(0);
  });
});

describe("the point types of Making data count, on 36 months of infections", () => {
  const chart = charted({ value: INFECTIONS }, { method: "xmr", rules: "nhs" });
  const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

  it("screens the moving ranges by itself", () => {
    expect(linesAt(chart, 0, 4)).toEqual([3.3346, 14.8333, 26.3321]);
    const asTheyAre = charted({ value: INFECTIONS }, { method: "xmr", rules: "nhs", screen: false });
    expect(linesAt(asTheyAre, 0, 4)).toEqual([2.2194, 14.8333, 27.4473]);
  });

  it("marks months 3 and 31 outside the limits", () => {
    expect(markedAt(chart, "outside")).toEqual([2, 30]);
  });

  it("marks every month of the shifts above and below the mean, also those outside", () => {
    expect(markedAt(chart, "shift")).toEqual([...span(2, 18), ...span(22, 35)]);
  });

  it("marks two of three only near a limit and inside it", () => {
    expect(markedAt(chart, "two-of-three")).toEqual([26, 28, 29, 31, 33, 34]);
  });

  it("marks no trend", () => {
    expect(markedAt(chart, "trend")).toEqual([]);
  });
});
