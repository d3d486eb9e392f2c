import type { ChartRuleSet, ChartSignal } from "@smartpick/answers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signalsOf } from "../../../src/charts/rules/signals-of.ts";
import type { Values } from "../../../src/charts/values.ts";

/** Values in sigmas around 0. */
const marked = (values: Values, rules: ChartRuleSet, signal: ChartSignal): number[] =>
  signalsOf(
    {
      values,
      centre: 0,
      bandAt: (sigmas) => ({ lower: values.map(() => -sigmas), upper: values.map(() => sigmas) }),
    },
    rules,
  ).flatMap((signals, at) => (signals.includes(signal) ? [at] : []));

const UP = [0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1] as const;

describe("outside", () => {
  it("is strict: on a limit is inside, within rounding too", () => {
    expect(marked([3, -3, 3.001, -3.001, 3 + 1e-13], "nhs", "outside")).toEqual([2, 3]);
  });

  it.each(["anhoej", "nhs", "western-electric"] as const)("is marked under %s", (rules) => {
    expect(marked([0, 4, 0], rules, "outside")).toEqual([1]);
  });

  it("and all else is not marked under none", () => {
    expect(marked([...UP, 1, 4], "none", "outside")).toEqual([]);
  });
});

describe("a shift", () => {
  it("needs seven in a row under nhs and eight under western-electric, and marks them all", () => {
    expect(marked(UP, "nhs", "shift")).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(marked(UP.slice(1), "nhs", "shift")).toEqual([]);
    expect(marked(UP, "western-electric", "shift")).toEqual([]);
    expect(marked([-0.1, ...UP, 0.1], "western-electric", "shift")).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("is broken by a point on the centre", () => {
    expect(marked([0.1, 0.1, 0.1, 0, 0.1, 0.1, 0.1, 0.1], "nhs", "shift")).toEqual([]);
  });

  it("goes on over a missing value, which it does not mark", () => {
    expect(marked([0.1, 0.1, 0.1, null, 0.1, 0.1, 0.1, 0.1], "nhs", "shift")).toEqual([0, 1, 2, 4, 5, 6, 7]);
  });

  it("is not marked at points under the Anhøj rules, whose run test speaks of the phase", () => {
    expect(marked([...UP, ...UP], "anhoej", "shift")).toEqual([]);
  });
});

describe("a trend", () => {
  it("is seven points that rise or fall, under nhs alone", () => {
    const rising = [-3, -2, -1, 0, 1, 2, 2.5];
    expect(marked(rising, "nhs", "trend")).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(marked(rising.toReversed(), "nhs", "trend")).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(marked(rising.slice(1), "nhs", "trend")).toEqual([]);
    expect(marked(rising, "western-electric", "trend")).toEqual([]);
  });

  it("is broken by equal neighbours", () => {
    expect(marked([-3, -2, -1, 0, 0, 1, 2, 2.5], "nhs", "trend")).toEqual([]);
  });

  it("begins again at its turning point, which belongs to both", () => {
    const turning = [-3, -2, -1, 0, 1, 2, 2.9, 2, 1, 0, -1, -2, -2.5];
    expect(marked(turning, "nhs", "trend")).toHaveLength(13);
  });
});

describe("two of three", () => {
  it("marks the points beyond two sigma, not the third", () => {
    expect(marked([2.5, 0.5, 2.5, 0], "nhs", "two-of-three")).toEqual([0, 2]);
    expect(marked([2.5, 0.5, 2.5, 0], "western-electric", "two-of-three")).toEqual([0, 2]);
  });

  it("asks under nhs that all three lie on one side of the mean", () => {
    expect(marked([2.5, -0.5, 2.5, 0], "nhs", "two-of-three")).toEqual([]);
    expect(marked([2.5, -0.5, 2.5, 0], "western-electric", "two-of-three")).toEqual([0, 2]);
  });

  it("leaves out under nhs what lies outside the limits", () => {
    expect(marked([2.5, 3.5, 0.5], "nhs", "two-of-three")).toEqual([]);
    expect(marked([2.5, 3.5, 2.5], "nhs", "two-of-three")).toEqual([0, 2]);
    expect(marked([2.5, 3.5, 0.5], "western-electric", "two-of-three")).toEqual([0, 1]);
  });

  it("asks for one side: a point near each limit is none", () => {
    expect(marked([2.5, -2.5, 0], "western-electric", "two-of-three")).toEqual([]);
  });

  it("holds at the start and at the end, but not in two points alone", () => {
    expect(marked([2.5, 2.5, 0.1], "nhs", "two-of-three")).toEqual([0, 1]);
    expect(marked([0.1, 2.5, 2.5], "nhs", "two-of-three")).toEqual([1, 2]);
    expect(marked([2.5, 2.5], "nhs", "two-of-three")).toEqual([]);
  });

  it("is strict: on the zone line is inside", () => {
    expect(marked([2, 2, 2], "western-electric", "two-of-three")).toEqual([]);
  });
});

describe("four of five", () => {
  it("marks the points beyond one sigma on one side, under western-electric alone", () => {
    expect(marked([1.5, 1.5, 0.2, 1.5, 1.5, 0], "western-electric", "four-of-five")).toEqual([0, 1, 3, 4]);
    expect(marked([1.5, 1.5, -1.5, 1.5, 0.2], "western-electric", "four-of-five")).toEqual([]);
    expect(marked([1.5, 1.5, 1.5, 1.5, 1.5], "nhs", "four-of-five")).toEqual([]);
  });
});

const values = fc.array(
  fc.oneof(fc.double({ min: -4, max: 4, noNaN: true }), fc.constant(null), fc.constant(0)),
  {
    maxLength: 30,
  },
);

describe("every rule", () => {
  it("finds what a search over all windows finds", () => {
    const windows = (list: readonly number[], size: number, holds: (part: readonly number[]) => boolean) =>
      new Set(
        list.flatMap((_, from) =>
          from + size <= list.length && holds(list.slice(from, from + size))
            ? Array.from({ length: size }, (_, step) => from + step)
            : [],
        ),
      );
    const one = (part: readonly number[], least: number, beyond: number) =>
      [1, -1].some((side) => part.filter((value) => side * value > beyond).length >= least);
    fc.assert(
      fc.property(values, (list) => {
        const places = list.flatMap((value, at) => (value === null ? [] : [at]));
        const present = list.filter((value) => value !== null);
        const as = (found: ReadonlySet<number>) => [...found].sort((a, b) => a - b).map((at) => places[at]);
        const all = (size: number) =>
          windows(present, size, (part) => part.every((v) => v > 0) || part.every((v) => v < 0));
        const steps = windows(
          present,
          7,
          (part) =>
            part.every((v, at) => at === 0 || v > part[at - 1]!) ||
            part.every((v, at) => at === 0 || v < part[at - 1]!),
        );
        expect(marked(list, "nhs", "shift")).toEqual(as(all(7)));
        expect(marked(list, "western-electric", "shift")).toEqual(as(all(8)));
        expect(marked(list, "nhs", "trend")).toEqual(as(steps));
        for (const [signal, size, least, beyond] of [
          ["two-of-three", 3, 2, 2],
          ["four-of-five", 5, 4, 1],
        ] as const)
          for (const at of marked(list, "western-electric", signal))
            expect(
              [...windows(present, size, (part) => one(part, least, beyond))].map((place) => places[place]),
            ).toContain(at);
      }),
    );
  });

  it("says the same of the picture upside down", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("nhs" as const, "western-electric" as const), (list, rules) => {
        const down = list.map((value) => (value === null ? null : -value));
        for (const signal of ["outside", "shift", "trend", "two-of-three", "four-of-five"] as const)
          expect(marked(down, rules, signal)).toEqual(marked(list, rules, signal));
      }),
    );
  });

  it("is listed at a point where several hold", () => {
    const rising = [0.1, 0.5, 1, 1.5, 2.1, 2.2, 3.5];
    const [last] = signalsOf(
      {
        values: rising,
        centre: 0,
        bandAt: (sigmas) => ({ lower: rising.map(() => -sigmas), upper: rising.map(() => sigmas) }),
      },
      "nhs",
    ).slice(-1);
    expect(last).toEqual(["outside", "shift", "trend"]);
  });
});
