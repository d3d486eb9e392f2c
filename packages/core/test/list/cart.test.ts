import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cart,
  cartOf,
  caseOf,
  feeOfCount,
  isCartOf,
  listOf,
  type PlanReport,
  type Profile,
  planReportOf,
} from "../../src/index.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";

const facts = caseFacts(Array.from({ length: 40 }, (_, i) => ({ openness: -3 + i / 20 })));

function made(changes: Partial<Profile> = {}, today = "2026-07-01"): { plan: PlanReport; cart: Cart } {
  const found = caseOf(facts, profileWith(changes), { today, seed: 1, draws: 2 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const list = listOf(found.value);
  return { plan: planReportOf(found.value, list), cart: cartOf(found.value, list) };
}
const budget = (usd: number | null): Partial<Profile> => ({
  budget: { usd, maxPrograms: null, usdPerChance: 50_000 },
});

describe("the cart of a list", () => {
  it("holds the services, counts and dollars of the plan, whatever the budget", () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 0, max: 1500 })), (usd) => {
        const { plan, cart } = made(budget(usd));
        expect(isCartOf(cart, plan)).toBe(true);
        const sent = cart.services.flatMap(({ lines }) => lines.map(({ applications }) => applications));
        expect(sent.reduce((sum, count) => sum + count, 0)).toBe(plan.list.length);
      }),
      { numRuns: 12 },
    );
  });

  it("says what one more costs, as the steps have it", () => {
    for (const { lines } of made(budget(600)).cart.services) {
      for (const { applications, usd, next, steps } of lines) {
        expect(usd).toBe(feeOfCount(steps, applications));
        expect(usd + next).toBe(feeOfCount(steps, applications + 1));
      }
    }
  });

  it("is not taken for that of another plan", () => {
    const [small, large] = [made(budget(300)), made(budget(900))];
    expect(large.plan.list.length).toBeGreaterThan(small.plan.list.length);
    expect(isCartOf(small.cart, large.plan)).toBe(false);
  });
});
