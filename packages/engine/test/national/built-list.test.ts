import {
  type Case,
  type ChosenList,
  caseOf,
  explanationOf,
  type Facts,
  listOf,
  outsidersOf,
  type PortfolioInstance,
  portfolioValue,
  rowOf,
  solvePortfolio,
} from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import { beforeAll, describe, expect, it } from "vitest";

const TODAY = "2026-11-22";
let facts: Facts;
let base: Case;
let list: ChosenList;

/** The list that a plan of these specialties explains, and the problem behind it. */
beforeAll(async () => {
  facts = await readFacts("full");
  const parsed = parseProfileValue({
    schema: "smartpick/profile@1",
    applicant: { type: "non-us-img", graduation_year: 2020 },
    exams: { step1: "pass", step2ck: 236, step3: "none" },
    visa: "j1",
    seeks: { specialties: ["Pathology", "Neurology"] },
    weights: { informatics: 0.3 },
    budget: { usd: 900, usd_per_chance: 400 },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const found = caseOf(facts, parsed.value, { today: TODAY, seed: 1, draws: 10 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  base = found.value;
  list = listOf(base);
});

const indexOf = (id: string): number => list.surface.rows.indexOf(rowOf(facts.programs, id) ?? -1);

/** The instance with the chances of one program times a factor. */
function grown(instance: PortfolioInstance, program: number, times: number): PortfolioInstance {
  const nodes = instance.nodeWeights.length;
  const prob = instance.prob.map((q, cell) =>
    Math.floor(cell / nodes) % instance.size === program ? q * times : q,
  );
  return { ...instance, prob };
}

describe("the outsiders of a built list", () => {
  it("come in just above their factor, and not just below it", () => {
    const { instance, solution } = list;
    const rows = explanationOf(base, list).blocks.outsiders!;
    expect(rows.length).toBe(20);
    const levelOf = { none: 0, signal: 1, silver: 1, gold: 2 } as const;
    for (const { id, signal, instead, insteadTo, factor } of rows) {
      if (factor === null) continue;
      const program = indexOf(id);
      const above = grown(instance, program, factor * 1.001);
      const below = grown(instance, program, factor * 0.999);
      const offered = outsidersOf(above, solution, [program])[0];
      expect(offered?.factor).toBeLessThan(1);
      expect(outsidersOf(below, solution, [program])[0]?.factor).toBeGreaterThan(1);
      const levels = solution.levels.slice();
      levels[program] = levelOf[signal];
      if (instead !== null && insteadTo === "leaves") levels[indexOf(instead)] = -1;
      if (instead !== null && insteadTo === "gives-up-signal") {
        const [nearest] = outsidersOf(instance, solution, [program]);
        expect(nearest?.insteadLevel).toBeGreaterThanOrEqual(0);
        levels[indexOf(instead)] = nearest?.insteadLevel ?? 0;
      }
      expect(portfolioValue(above, levels)).toBeGreaterThan(portfolioValue(above, solution.levels));
      expect(portfolioValue(below, levels)).toBeLessThan(portfolioValue(below, solution.levels));
    }
  });
});

describe("the prices of the limits of a built list", () => {
  it("are at least what one more unit really adds to the optimum", () => {
    const { instance, solution } = list;
    const prices = explanationOf(base, list).blocks.shadow!;
    expect(prices.application).toBeGreaterThan(0);
    const fee = Math.min(
      ...instance.groups.map((group, g) => {
        const count = solution.levels.reduce(
          (n, level, p) => n + Number(level >= 0 && instance.group[p] === g),
          0,
        );
        return group.feeSteps.find(({ upTo }) => count < upTo)!.usd;
      }),
    );
    const more = (key: "silver" | "gold") =>
      // A kind of signal that a specialty does not have cannot come in by one.
      [...instance.groups.keys()]
        .filter((g) => instance.groups[g]![key] > 0)
        .map((g) => ({
          ...instance,
          groups: instance.groups.map((group, at) =>
            at === g ? { ...group, [key]: group[key] + 1 } : group,
          ),
        }));
    const room = instance.maxCount + 1;
    const cases: [PortfolioInstance, number][] = [
      [{ ...instance, budgetUsd: instance.budgetUsd + fee, maxCount: room }, prices.application],
      [{ ...instance, budgetUsd: instance.budgetUsd + 100 }, 100 * prices.usd],
      ...more("silver").map((one): [PortfolioInstance, number] => [one, prices.silver]),
      ...more("gold").map((one): [PortfolioInstance, number] => [one, prices.gold]),
    ];
    expect(cases.length).toBe(4);
    for (const [relaxed, price] of cases) {
      const { value } = solvePortfolio(relaxed, { start: solution.levels });
      // The prices belong to the bound, which may lie above the optimum by the gap of a warm start.
      expect(value).toBeLessThanOrEqual(solution.upperBound + price + 2e-5);
    }
  });
});
