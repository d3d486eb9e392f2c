import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CountLimit,
  caseOf,
  explanationOf,
  listOf,
  type PlanReport,
  planReportOf,
} from "../../src/index.ts";
import { shorterLists } from "../../src/list/shorter-lists.ts";
import { tierBreaches, tierLimitsOf, tierOf } from "../../src/list/tiers.ts";
import { caseFacts, idOf, profileWith } from "../case/case-facts.ts";

type Limits = Readonly<Record<string, CountLimit>>;

const borders = { safer: 2, reach: 0.5 };

const ledger = caseFacts(Array.from({ length: 24 }, (_, i) => ({ openness: -3.5 + i / 8 })));
const facts = { ...ledger, judgements: { ...ledger.judgements, tierBorders: borders } };

function planWith(
  tier: Limits,
  changes: { readonly maxPrograms?: number; readonly must?: readonly number[] } = {},
): PlanReport {
  const { maxPrograms = null, must = [] } = changes;
  const profile = profileWith({
    budget: { usd: null, maxPrograms, usdPerChance: 1000 },
    constraints: { specialty: {}, state: {}, tier, oneSpecialtyPerHospital: false },
    pins: { must: must.map(idOf), never: [] },
  });
  const base = caseOf(facts, profile, { today: "2026-07-01", seed: 1, draws: 2 });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  return planReportOf(base.value, listOf(base.value));
}
const breachesOf = ({ list }: PlanReport, tier: Limits) =>
  tierBreaches(
    list.map((row) => row.tier),
    tier,
  );
const codesOf = ({ warningReasons }: PlanReport) => warningReasons.map(({ code }) => code);

describe("a list under limits on tiers", () => {
  it("keeps a limit that a short list can keep, and is worth at least as much as one cut by hand", () => {
    const tier = { target: { max: 5 } };
    const [found, byHand] = [planWith(tier), planWith(tier, { maxPrograms: 3 })];
    expect(breachesOf(planWith({}), tier)).not.toEqual([]);
    for (const plan of [found, byHand]) {
      expect(breachesOf(plan, tier)).toEqual([]);
      expect(codesOf(plan)).not.toContain("tier-limit-broken");
    }
    const netOf = ({ certificate, cost }: PlanReport) => 100_000 * certificate.value - cost.total;
    expect(netOf(found)).toBeGreaterThanOrEqual(netOf(byHand) - 5);
    expect(found.stopLine.reason.code).toBe("limits");
  });

  it("is the best list of all where that keeps the limits by itself, with its proof", () => {
    const free = planWith({});
    const count = free.list.filter(({ tier }) => tier === "target").length;
    const within = planWith({ target: { max: count } });
    expect(within.list).toEqual(free.list);
    expect(within.certificate).toEqual(free.certificate);
  });

  it("keeps a program that is pinned when it is cut", () => {
    const tier = { target: { max: 4 } };
    const plan = planWith(tier, { must: [0, 23] });
    expect(breachesOf(plan, tier)).toEqual([]);
    expect(plan.list.map(({ id }) => id)).toEqual(expect.arrayContaining([idOf(0), idOf(23)]));
  });

  it("names the limit where no list keeps it: in every list one program is a target", () => {
    const plan = planWith({ target: { max: 0 } });
    expect(plan.list.length).toBeGreaterThan(0);
    expect(plan.warningReasons).toContainEqual(
      expect.objectContaining({ code: "tier-limit-broken", tier: "target", most: 0 }),
    );
  });

  it("never has more of a tier than a limit of one or more allows", () => {
    const most = fc.record(
      { safer: most1to6(), target: most1to6(), reach: most1to6() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(most, (tier: Limits) => {
        const plan = planWith(tier);
        expect(breachesOf(plan, tier)).toEqual([]);
        expect(plan.list.length).toBeGreaterThan(0);
        expect(codesOf(plan)).not.toContain("tier-limit-broken");
      }),
      { numRuns: 25 },
    );
  });

  it("is proved against every list within the budget, however long and whatever tiers that one makes", () => {
    const { certificate } = planWith({ target: { max: 5 } });
    expect(certificate.upperBound).toBeGreaterThanOrEqual(certificate.value);
    expect(certificate.upperBound).toBeGreaterThanOrEqual(planWith({}).certificate.value - 1e-9);
  });

  it("is there with its breach named where no list was found, and calls nothing impossible", () => {
    for (const tier of [{ safer: { min: 20 } }, { safer: { min: 8 }, reach: { min: 12 } }]) {
      const plan = planWith(tier, { maxPrograms: 12 });
      expect(plan.list.length).toBeGreaterThan(0);
      expect(codesOf(plan)).toContain("tier-limit-broken");
      expect(codesOf(plan)).not.toContain("limits-conflict");
    }
    const pinned = Array.from({ length: 10 }, (_, i) => i + 8);
    const plan = planWith({ target: { max: 1 } }, { maxPrograms: 10, must: pinned });
    expect(plan.list.map(({ id }) => id).sort()).toEqual(pinned.map(idOf).sort());
    expect(codesOf(plan)).not.toContain("limits-conflict");
  });

  it("is not set beside lists and prices that keep no limits on tiers", () => {
    const { constraints } = profileWith();
    const profile = profileWith({ constraints: { ...constraints, tier: { target: { max: 5 } } } });
    const base = caseOf(facts, profile, { today: "2026-07-01", seed: 1, draws: 2 });
    if (!base.ok) throw new Error(JSON.stringify(base.problems));
    const { blocks } = explanationOf(base.value, listOf(base.value));
    expect(Object.keys(blocks)).toEqual(["robust"]);
  });
});

function most1to6(): fc.Arbitrary<CountLimit> {
  return fc.integer({ min: 1, max: 6 }).map((max) => ({ max }));
}

it("every shorter list keeps the limits, is a part of the list, and has all that must stay", () => {
  const chances = fc.array(fc.double({ min: 0.001, max: 0.99, noNaN: true }), {
    minLength: 1,
    maxLength: 25,
  });
  const limit = fc.record(
    { min: fc.nat({ max: 3 }), max: fc.integer({ min: 3, max: 8 }) },
    { requiredKeys: [] },
  );
  const limits = fc.record({ safer: limit, target: limit, reach: limit }, { requiredKeys: [] });
  fc.assert(
    fc.property(chances, limits as fc.Arbitrary<Limits>, fc.nat(), (all, tier, must) => {
      const mustStay = new Set([must % all.length]);
      const chanceOf = (index: number): number => all[index] ?? 0;
      const order = [...all.keys()];
      for (const shorter of shorterLists({ order, mustStay, chanceOf, borders }, tier)) {
        const at = tierLimitsOf(shorter.map(chanceOf), borders);
        const tiers = shorter.map((index) => tierOf(chanceOf(index), at));
        expect(tierBreaches(tiers, tier)).toEqual([]);
        expect(shorter).toContain(must % all.length);
        expect(shorter.every((index, place) => place === 0 || index > (shorter[place - 1] ?? -1))).toBe(true);
      }
    }),
  );
});
