import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Case,
  type ChosenList,
  caseOf,
  firstAnswerOf,
  listOf,
  type PlanReport,
  type Profile,
  planReportOf,
  type SpecialtyName,
} from "../../src/index.ts";
import { fixedUsdOf, openSetsOf } from "../../src/list/open-sets.ts";
import { portfolioUsd } from "../../src/portfolio/problem/fees.ts";
import { portfolioValue } from "../../src/portfolio/problem/value.ts";
import { caseFacts, entryWith, idOf, profileWith } from "../case/case-facts.ts";

const SPECIALTIES: readonly SpecialtyName[] = ["Internal Medicine", "Emergency Medicine", "Neurology"];
const ALIKE = Array.from({ length: 9 }, (_, i) => ({
  openness: -3 + (i % 5) / 3,
  specialty: SPECIALTIES[i % 3]!,
}));
/** So dear is a chance that only money ends a list. */
const DEAR = 1e6;

function made(specialties: readonly SpecialtyName[], usd: number | null, more: Partial<Profile> = {}): Made {
  const profile = profileWith({
    seeks: { ...profileWith().seeks, specialties },
    budget: { usd, maxPrograms: null, usdPerChance: DEAR },
    signals: {},
    ...more,
  });
  const facts = caseFacts(ALIKE);
  const base = caseOf(facts, profile, { today: "2026-07-01", seed: 1, draws: 2 });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  const list = listOf(base.value);
  return { base: base.value, list, plan: planReportOf(base.value, list) };
}

interface Made {
  readonly base: Case;
  readonly list: ChosenList;
  readonly plan: PlanReport;
}

/** The largest F that any choice of programs has for all its money, found by trying every one. */
function bestOfAll({ base, list: { whole } }: Made, usd: number): number {
  const free = { ...whole, never: [] };
  let best = 0;
  for (let mask = 0; mask < 1 << free.size; mask++) {
    const levels = Int8Array.from({ length: free.size }, (_, i) => ((mask >> i) & 1) - 1);
    const used = free.groups.flatMap(({ name }, g) =>
      levels.some((level, i) => level === 0 && free.group[i] === g) ? [name] : [],
    );
    const fixed = used.length === 0 ? 0 : fixedUsdOf(base, used);
    if (portfolioUsd(free, levels) + fixed > usd) continue;
    best = Math.max(best, portfolioValue(free, levels));
  }
  return best;
}

const some = fc.subarray([...SPECIALTIES], { minLength: 1 });
const runs = { numRuns: Number(process.env.SMARTPICK_RUNS ?? 25) };

describe("fixed fees that only some specialties ask", () => {
  it("are paid only where the list has a program that asks them", () => {
    const pins = { must: [], never: [idOf(4), idOf(7)] };
    const { cost, list } = made(["Internal Medicine", "Emergency Medicine"], 400, { pins }).plan;
    expect(new Set(list.map(({ specialty }) => specialty))).toEqual(new Set(["Internal Medicine"]));
    expect(cost.fixedItems.map(({ id }) => id)).toEqual(["registration", "transcript", "token"]);
    expect(cost.fixed).toBe(70 + 80 + 185);
  });

  it("are paid where they buy the better list", () => {
    const { cost, list } = made(["Internal Medicine", "Emergency Medicine"], 270).plan;
    expect(new Set(list.map(({ specialty }) => specialty))).toEqual(new Set(["Emergency Medicine"]));
    expect(cost.fixed).toBe(70 + 80);
    expect(made(["Internal Medicine", "Emergency Medicine"], null).plan.cost.fixed).toBe(70 + 80 + 185 + 80);
  });

  it("make one set where all specialties owe the same", () => {
    expect(openSetsOf(made(["Internal Medicine", "Neurology"], 400).base)).toHaveLength(1);
    expect(openSetsOf(made([...SPECIALTIES], 400).base)).toHaveLength(3);
  });

  it("are owed for what is pinned, and for what was applied to", () => {
    const pins = { must: [idOf(1)], never: [] };
    const pinned = made(["Internal Medicine", "Emergency Medicine"], 800, { pins });
    expect(openSetsOf(pinned.base).every(({ specialties }) => specialties.has("Emergency Medicine"))).toBe(
      true,
    );
    const inSeason = [entryWith(1, { applied: "2026-06-20" })];
    const sent = made(["Internal Medicine", "Emergency Medicine"], 300, { inSeason });
    expect(sent.plan.cost.fixedItems.map(({ id }) => id)).toEqual(["registration", "second-transcript"]);
  });

  it("never make a list worse by one more specialty for the same money", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 150, max: 900 }), (specialties, usd) => {
        const fewer = made(specialties, usd);
        for (const more of SPECIALTIES.filter((name) => !specialties.includes(name))) {
          const { solution } = made([...specialties, more], usd).list;
          expect(solution.value).toBeGreaterThanOrEqual(fewer.list.solution.value * (1 - 1e-9));
        }
      }),
      runs,
    );
  });

  it("leave the best list and a true bound, by comparison with every list there is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 900 }), (usd) => {
        const one = made([...SPECIALTIES], usd);
        const best = bestOfAll(one, usd);
        const { value, upperBound } = one.list.solution;
        expect(one.plan.list.length === 0 || one.plan.cost.total <= usd).toBe(true);
        expect(value).toBeGreaterThanOrEqual(best * (1 - 1e-6));
        expect(upperBound).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      }),
      runs,
    );
  });

  it("name the cheapest first application where the budget pays for none", () => {
    const told = (specialties: readonly SpecialtyName[], usd: number) =>
      made(specialties, usd).plan.warningReasons.filter(({ code }) => code === "budget-below-fixed-fees");
    expect(told([...SPECIALTIES], 248)).toMatchObject([
      { fixed: 150, first: { specialty: "Emergency Medicine", usd: 249 } },
    ]);
    expect(told([...SPECIALTIES], 249)).toEqual([]);
    // Above its fixed fees, and still below a first application.
    expect(told(["Neurology"], 340)).toMatchObject([{ fixed: 335, first: { usd: 346 } }]);
  });

  it("are not owed by a list that applies nowhere", () => {
    const { plan } = made([...SPECIALTIES], 248);
    expect(plan.list).toEqual([]);
    expect(plan.cost).toMatchObject({ total: 0, fixed: 0, fixedItems: [], kept: 248 });
    expect(plan.stopLine).toMatchObject({ programs: 0, usd: 0, reason: { code: "budget", usd: 248 } });
  });

  it("count in the first answer as in the list itself", () => {
    const earlier = made([...SPECIALTIES], 600);
    for (const usd of [200, 270, 400, 500, 900]) {
      const now = made([...SPECIALTIES], usd);
      const rows = earlier.base.candidates().rows;
      const first = firstAnswerOf(now.base, {
        rows,
        list: { ...earlier.list, whole: earlier.list.instance },
      });
      expect(first.usd).toBe(now.plan.cost.total);
      expect(first.upperBound).toBeGreaterThanOrEqual(now.list.solution.value * (1 - 1e-9));
    }
  });

  it("lie on the frontier as every size of the list pays them", () => {
    const { list, plan } = made([...SPECIALTIES], null);
    expect(list.sizes[list.stop]?.usd).toBe(plan.cost.total);
    for (const [i, size] of list.sizes.slice(1).entries()) {
      expect(size.usd).toBeGreaterThan(list.sizes[i]!.usd);
      expect(size.value).toBeGreaterThan(list.sizes[i]!.value);
    }
  });
});
