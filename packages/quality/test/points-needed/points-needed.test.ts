import { chartSchema } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { pointsNeeded } from "../../src/points-needed/points-needed.ts";
import { chartFrom } from "../chart-from.ts";

const WAITS = [21, 19, 23, 18, 20, 22, 19, 20, 21, 17, 20, 23, 18, 21, 20, 19, 22, 20, 18, 21];
const chart = chartFrom("xmr", WAITS, { rules: "nhs" });

function needed(asked: Parameters<typeof pointsNeeded>[1], of = chart) {
  const found = pointsNeeded(of, asked);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

describe("the number of points needed", () => {
  it("is the first by which 80 of 100 runs show a signal", () => {
    const found = needed({ change: -3 });
    expect(found.detected).toBeGreaterThanOrEqual(0.8);
    expect(found.points).toBeGreaterThan(1);
    expect(found.points).toBeLessThan(15);
    expect(found.falseSignals).toBeLessThan(0.4);
    expect(found.baselinePoints).toBe(20);
  });

  it("falls as the change grows, and is not there for a change nobody would see", () => {
    const numbers = [-1.5, -3, -6].map((change) => needed({ change }).points ?? 1000);
    expect(numbers[0]).toBeGreaterThan(numbers[1]!);
    expect(numbers[1]).toBeGreaterThan(numbers[2]!);
    const run = chartFrom("run", WAITS);
    expect(needed({ change: 0.01 }, run).points).toBeNull();
    expect(needed({ change: 0.01 }, run).detected).toBeLessThan(0.8);
  });

  it("rises with the share of runs that should show it, which is told with the answer", () => {
    const numbers = [0.5, 0.8, 0.9].map((power) => needed({ change: -2, power }));
    expect(numbers.map(({ power }) => power)).toEqual([0.5, 0.8, 0.9]);
    for (const { power, detected } of numbers) expect(detected).toBeGreaterThanOrEqual(power!);
    expect(numbers[0]!.points!).toBeLessThan(numbers[1]!.points!);
    expect(numbers[1]!.points!).toBeLessThan(numbers[2]!.points!);
    expect(numbers[1]!.points).toBe(needed({ change: -2 }).points);
  });

  it("is the same for the same seed, and near it for another", () => {
    expect(needed({ change: -3, seed: 5 })).toEqual(needed({ change: -3, seed: 5 }));
    expect(
      Math.abs(needed({ change: -3, seed: 5 }).points! - needed({ change: -3, seed: 6 }).points!),
    ).toBeLessThan(4);
  });

  it("says how many are missing, after a freeze or where points since are given", () => {
    expect(needed({ change: -3 }).still).toBeNull();
    const { points, still } = needed({ change: -3, since: 2 });
    expect(still).toBe(points! - 2);
    const frozen = chartFrom("xmr", WAITS, { rules: "nhs", freeze: 17 });
    const found = needed({ change: -3 }, frozen);
    expect(found.baselinePoints).toBe(17);
    expect(found.still).toBe(Math.max(0, found.points! - 3));
  });

  it.each(["run", "xmr", "p", "u", "c", "g", "t", "p-prime", "u-prime", "xbar"] as const)(
    "is found for a %s chart, in the format of answers",
    (method) => {
      // A subgroup mean needs several values at one place; one value a place is charted too.
      const drawn = chartFrom(method, WAITS, { n: WAITS.map((_, at) => 60 + at) });
      const change = method === "p" || method === "u" || method.endsWith("prime") ? 0.15 : 14;
      const found = needed({ change }, drawn);
      expect(chartSchema.safeParse({ ...drawn, pointsNeeded: found }).error).toBeUndefined();
      expect(found.points).not.toBeNull();
    },
  );

  it("is refused with its reason where it cannot be told", () => {
    const refusal = (asked: Parameters<typeof pointsNeeded>[1], of = chart) => {
      const found = pointsNeeded(of, asked);
      return found.ok ? null : found.problems[0]!.code;
    };
    expect(refusal({ change: 0 })).toBe("change-none");
    expect(refusal({ change: Number.NaN })).toBe("change-none");
    expect(refusal({ change: 1, phase: "before" })).toBe("phase-unknown");
    expect(refusal({ change: 1 }, chartFrom("xmr", WAITS, { rules: "none" }))).toBe("rules-none");
    expect(refusal({ change: 1 }, chartFrom("mr", WAITS))).toBe("method-without-level");
    expect(refusal({ change: 1 }, chartFrom("xmr", [1, 2, 3]))).toBe("baseline-short");
    const shifted = [...WAITS, ...WAITS.map((value) => value + 9)];
    expect(refusal({ change: 1 }, chartFrom("xmr", shifted))).toBe("baseline-signals");
  });
});
