import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Activity, criticalPath, inOrder } from "../../../src/pathway/roadmap/critical-path.ts";

/** Any acyclic network: an activity needs only earlier ones. Each may have a deadline, a first day, leads and lags. */
const network: fc.Arbitrary<readonly Activity[]> = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 30 }),
      from: fc.option(fc.integer({ min: -5, max: 40 })),
      due: fc.option(fc.integer({ min: 0, max: 120 })),
      needs: fc.array(fc.record({ at: fc.nat(20), lag: fc.integer({ min: -6, max: 8 }) }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ needs, ...rest }, at) => ({
      ...rest,
      code: `s${at}`,
      fixed: null,
      needs: needs.filter((need) => need.at < at).map((need) => ({ code: `s${need.at}`, lag: need.lag })),
    })),
  );

/** Every path that ends at an activity, from wherever it may begin. */
function pathsTo(code: string, by: ReadonlyMap<string, Activity>): { readonly length: number }[] {
  const one = by.get(code)!;
  const own = [{ length: Math.max(0, one.from ?? 0) + one.days }];
  const through = one.needs.flatMap(({ code: before, lag }) =>
    pathsTo(before, by).map(({ length }) => ({ length: length + lag + one.days })),
  );
  return [...own, ...through];
}

/** Every path that leads from the end of an activity to a deadline: how late that end may be. */
function endsFor(code: string, all: readonly Activity[]): number[] {
  const one = all.find((each) => each.code === code)!;
  const own = one.due === null ? [] : [one.due];
  const after = all.flatMap((next) =>
    next.needs
      .filter((need) => need.code === code)
      .flatMap(({ lag }) => endsFor(next.code, all).map((end) => end - next.days - lag)),
  );
  return [...own, ...after];
}

describe("the critical path", () => {
  it("gives the textbook's days, slacks and critical steps of a small network", () => {
    // A 3, B 4 after A, C 2 after A, D 5 after B and C, due on day 14.
    const one = (code: string, days: number, ...needs: string[]): Activity => ({
      ...{ code, days, from: null, fixed: null, due: code === "D" ? 14 : null },
      needs: needs.map((need) => ({ code: need, lag: 0 })),
    });
    const timings = criticalPath([one("A", 3), one("B", 4, "A"), one("C", 2, "A"), one("D", 5, "B", "C")]);
    const told = [...timings].map(([code, { earliest, latest, slack, freeSlack }]) => [
      code,
      earliest.begin,
      latest?.begin,
      slack,
      freeSlack,
    ]);
    expect(told.sort()).toEqual([
      ["A", 0, 2, 2, 0],
      ["B", 3, 5, 2, 0],
      ["C", 3, 7, 4, 2],
      ["D", 7, 9, 2, 2],
    ]);
  });

  it("finds the earliest and latest days that walking every path finds", () => {
    fc.assert(
      fc.property(network, (activities) => {
        const by = new Map(activities.map((one) => [one.code, one]));
        for (const [code, { earliest, latest }] of criticalPath(activities)) {
          const longest = Math.max(by.get(code)!.days, ...pathsTo(code, by).map(({ length }) => length));
          expect(earliest.end).toBe(longest);
          const ends = endsFor(code, activities);
          expect(latest?.end ?? null).toBe(ends.length === 0 ? null : Math.min(...ends));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("lets a step slip by its slack without missing a deadline, and by one day more only with one missed", () => {
    fc.assert(
      fc.property(network, fc.nat(7), (activities, pick) => {
        const one = activities[pick % activities.length]!;
        const before = criticalPath(activities);
        const { earliest, slack } = before.get(one.code)!;
        const missed = (by: number): readonly string[] => {
          const later = activities.map((each) =>
            each.code === one.code ? { ...each, fixed: earliest.begin + by } : each,
          );
          const after = criticalPath(later);
          const depends = (code: string): boolean =>
            code === one.code ||
            activities.find((each) => each.code === code)!.needs.some((need) => depends(need.code));
          return activities.flatMap(({ code, due }) =>
            due !== null && depends(code) && after.get(code)!.earliest.end > due ? [code] : [],
          );
        };
        if (slack === null) {
          expect(missed(1_000)).toEqual([]);
          return;
        }
        // What another step makes late stays late.
        if (slack >= 0) expect(missed(slack)).toEqual(missed(0));
        expect(missed(Math.max(0, slack + 1)).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("has free slack of at most the slack, and moves nothing else by it", () => {
    fc.assert(
      fc.property(network, fc.nat(7), (activities, pick) => {
        const one = activities[pick % activities.length]!;
        const before = criticalPath(activities);
        const { earliest, slack, freeSlack } = before.get(one.code)!;
        if (freeSlack === null) return;
        const isFeasible = [...before.values()].every((each) => each.slack === null || each.slack >= 0);
        if (isFeasible && slack !== null) expect(freeSlack).toBeLessThanOrEqual(slack);
        if (freeSlack < 0) return;
        const later = activities.map((each) =>
          each.code === one.code ? { ...each, fixed: earliest.begin + freeSlack } : each,
        );
        const after = criticalPath(later);
        for (const { code } of activities)
          if (code !== one.code) expect(after.get(code)!.earliest).toEqual(before.get(code)!.earliest);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps what has begun on its day, and throws on a circle", () => {
    const one = (code: string, need: string, fixed: number | null = null): Activity => ({
      ...{ code, days: 5, from: 3, due: null, fixed },
      needs: [{ code: need, lag: 0 }],
    });
    expect(criticalPath([one("A", "nobody", -2)]).get("A")!.earliest).toEqual({ begin: -2, end: 3 });
    expect(() => criticalPath([one("A", "B"), one("B", "A")])).toThrow("circle");
    expect(inOrder([one("B", "A"), one("A", "x")]).map(({ code }) => code)).toEqual(["A", "B"]);
  });
});
