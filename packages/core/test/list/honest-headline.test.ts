import { describe, expect, it } from "vitest";
import {
  type BestRate,
  caseOf,
  type Facts,
  listOf,
  type PlanReport,
  type Profile,
  planReportOf,
  type SpecialtyParameters,
} from "../../src/index.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";

const facts = caseFacts(Array.from({ length: 30 }, (_, i) => ({ openness: -3.5 + i / 15 })));

function planOf(base: Facts, changes: Partial<Profile> = {}): PlanReport {
  const found = caseOf(base, profileWith(changes), { today: "2026-07-01", seed: 1, draws: 20 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return planReportOf(found.value, listOf(found.value));
}
const budget = (limits: Partial<Profile["budget"]>): Partial<Profile> => ({
  budget: { usd: null, maxPrograms: null, usdPerChance: 5000, ...limits },
});
const group: BestRate = {
  type: "non-us-img",
  specialty: "*",
  step2ckFrom: null,
  step2ckBelow: null,
  matched: 0.1,
  n: 900,
  year: 2026,
  basis: "published",
  source: "a",
};
const withLevel = (level: number, levelSd: number): Facts => ({
  ...facts,
  parameters: {
    ...facts.parameters,
    specialties: facts.parameters.specialties.flatMap((row): SpecialtyParameters[] => [
      row,
      {
        ...row,
        specialty: "Internal Medicine",
        level,
        levelSd,
        basis: "fitted",
        sources: ["nrmp-results-2025"],
      },
    ]),
  },
});

describe("a list that a limit ends", () => {
  it.each([
    ["max-programs", { maxPrograms: 8 }],
    ["budget", { usd: planOf(facts, budget({ maxPrograms: 8 })).cost.total }],
  ] as const)("goes on past %s, where chance and cost still rise", (code, limits) => {
    const plan = planOf(facts, budget(limits));
    const { reason } = plan.stopLine;
    const past = plan.frontier.filter((point) => point.past === code);
    expect(reason).toMatchObject({ code, more: { programs: expect.any(Number) } });
    expect(past.length).toBeGreaterThan(0);
    const all = plan.frontier.slice(plan.frontier.length - past.length - 1);
    for (const [at, point] of past.entries()) {
      expect(point.programs).toBeGreaterThan(all[at]!.programs);
      expect(point.usd).toBeGreaterThan(all[at]!.usd);
      expect(point.chance).toBeGreaterThan(all[at]!.chance);
    }
    expect(plan.list).toHaveLength(plan.stopLine.programs);
  });

  it("says nothing of more where no limit cuts it", () => {
    const plan = planOf(facts, budget({}));
    expect(plan.frontier.some(({ past }) => past !== undefined)).toBe(false);
    expect(plan.stopLine.reason).not.toHaveProperty("more");
  });
});

describe("the cap of a headline", () => {
  const free = planOf(facts, budget({}));
  const capped = planOf({ ...facts, bestRates: [group] }, budget({}));

  it("is one point above the best published group, for the range and every size of the list", () => {
    expect(free.chance.match.mid).toBeGreaterThan(0.11);
    expect(capped.chance.match.mid).toBeCloseTo(0.11, 12);
    expect(Math.max(...capped.frontier.map(({ high }) => high))).toBeCloseTo(0.11, 12);
    expect(capped.chance.capped).toMatchObject({ limit: 0.11, formula: free.chance.match });
  });

  it("leaves the list and its proof alone", () => {
    expect(capped.certificate).toEqual(free.certificate);
    expect(capped.list.map(({ id }) => id)).toEqual(free.list.map(({ id }) => id));
  });

  it("is silent where it lies above the range", () => {
    expect(
      planOf({ ...facts, bestRates: [{ ...group, matched: 0.98 }] }, budget({})).chance,
    ).not.toHaveProperty("capped");
  });
});

describe("the level of a specialty", () => {
  it("has both readings in the headline where its sources lie apart by a factor of two", () => {
    const { chance, levels } = planOf(withLevel(-1, 0.7), budget({}));
    expect(chance.bySource).toMatchObject({
      nationalCounts: chance.match.mid,
      specialties: ["Internal Medicine"],
    });
    expect(chance.bySource!.programRates).toBeGreaterThan(chance.match.mid);
    expect(levels).toMatchObject([{ grade: "thin", why: "sources-differ" }]);
  });

  it("has one where they agree", () => {
    const { chance, levels } = planOf(withLevel(-0.1, 0.25), budget({}));
    expect(chance).not.toHaveProperty("bySource");
    expect(levels).toMatchObject([{ grade: "strong", why: "sources-agree" }]);
  });

  it("is never strong where nobody counted", () => {
    expect(planOf(facts, budget({})).levels).toMatchObject([{ why: "uncounted" }]);
    expect(planOf(facts, budget({})).levels![0]!.grade).not.toBe("strong");
  });

  it("read by program rates alone is the chance without the level, as firm as where sources agree", () => {
    const free = planOf(withLevel(0, Math.log(1.5) / 1.2815515655446008), budget({ maxPrograms: 30 }));
    const low = planOf(withLevel(-1, 0.7), budget({ maxPrograms: 30, usdPerChance: 1e6 }));
    expect(low.list.length).toBe(free.list.length);
    expect(low.chance.bySource!.programRates).toBeCloseTo(free.chance.match.mid, 6);
    expect(low.chance.bySource!.programRatesInterview).toBeCloseTo(free.chance.anyInterview.mid, 6);
    expect(low.chance.bySource!.programRates).toBeGreaterThan(low.chance.match.mid);
  });
});
