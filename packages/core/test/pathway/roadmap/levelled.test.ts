import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalPath } from "../../../src/pathway/roadmap/critical-path.ts";
import { type Load, levelled } from "../../../src/pathway/roadmap/levelled.ts";

const loads: fc.Arbitrary<readonly Load[]> = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 40 }),
      from: fc.option(fc.integer({ min: 0, max: 40 })),
      slack: fc.option(fc.integer({ min: 0, max: 60 })),
      hours: fc.option(fc.integer({ min: 0, max: 100 })),
      needs: fc.array(fc.record({ at: fc.nat(20), lag: fc.integer({ min: -5, max: 5 }) }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => {
    const bare = rows.map(({ needs, slack: _, ...rest }, at) => ({
      ...rest,
      code: `s${at}`,
      fixed: null,
      due: null as number | null,
      needs: needs.filter((need) => need.at < at).map((need) => ({ code: `s${need.at}`, lag: need.lag })),
    }));
    const early = criticalPath(bare);
    return bare.map((one, at) => {
      const slack = rows[at]!.slack;
      return { ...one, due: slack === null ? null : early.get(one.code)!.earliest.end + slack };
    });
  });

describe("levelled weeks", () => {
  it("begin nothing before what it needs, nor after its last day", () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 60 }), (activities, hours) => {
        const timings = criticalPath(activities);
        const { begins } = levelled(activities, timings, hours);
        for (const { code, needs, from, days } of activities) {
          const { begin, end } = begins.get(code)!;
          expect(end - begin).toBe(days);
          expect(begin).toBeGreaterThanOrEqual(Math.max(0, from ?? 0));
          for (const need of needs)
            expect(begin).toBeGreaterThanOrEqual(begins.get(need.code)!.end + need.lag);
          const { latest } = timings.get(code)!;
          if (latest === null) continue;
          expect(begin).toBeLessThanOrEqual(latest.begin);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keep a chosen day, whatever the hours, also by what it waits for", () => {
    fc.assert(
      fc.property(
        loads,
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (activities, hours, chosen) => {
          const timings = criticalPath(activities);
          const told = activities.map((one, at) => ({ ...one, isChosen: chosen[at] === true }));
          const { begins } = levelled(told, timings, hours);
          for (const { code, isChosen } of told)
            if (isChosen) expect(begins.get(code)!.begin).toBe(timings.get(code)!.earliest.begin);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("name exactly the weeks that ask for more hours than there are", () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 60 }), (activities, hours) => {
        const { begins, over } = levelled(activities, criticalPath(activities), hours);
        const byWeek = new Map<number, number>();
        for (const { code, days, hours: load } of activities)
          for (let day = 0; day < days; day += 1) {
            const week = Math.floor((begins.get(code)!.begin + day) / 7);
            byWeek.set(week, (byWeek.get(week) ?? 0) + (load ?? 0) / days);
          }
        const full = [...byWeek].filter(([, sum]) => sum > hours + 1e-6).map(([week]) => week);
        expect(over.filter((one) => one.hours > hours + 1e-6).map(({ week }) => week)).toEqual(
          full.sort((a, b) => a - b),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("waits for a free week where there is slack, and begins no two steps on one day", () => {
    const one = (code: string, due: number): Load => ({
      ...{ code, needs: [], days: 7, from: null, fixed: null, due, hours: 10 },
    });
    const activities = [one("a", 7), one("b", 60), one("c", 60)];
    const { begins, over } = levelled(activities, criticalPath(activities), 10);
    expect([...begins].map(([code, { begin }]) => [code, begin])).toEqual([
      ["a", 0],
      ["b", 7],
      ["c", 14],
    ]);
    expect(over).toEqual([]);
  });
});
