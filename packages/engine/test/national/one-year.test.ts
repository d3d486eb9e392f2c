import { type Facts, type PlanReport, planFor } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import { beforeAll, describe, expect, it } from "vitest";

let facts: Facts;
beforeAll(async () => {
  facts = await readFacts("full");
});

function planOf(seeks: object, weights: object = {}, depth: "list" | "full" = "list"): PlanReport {
  const parsed = parseProfileValue({
    schema: "smartpick/profile@1",
    applicant: { type: "non-us-img", graduation_year: 2024 },
    exams: { step1: "pass", step2ck: 245 },
    visa: "none",
    seeks,
    weights,
    budget: { max_programs: 60, usd: 2000, usd_per_chance: 2000 },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const plan = planFor(facts, parsed.value, { today: "2026-07-01", seed: 1, draws: 20, questions: 0, depth });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

const PARALLEL = { specialties: ["Surgery", "Transitional Year"], tracks: ["categorical", "preliminary"] };
const isOneYear = (row: PlanReport["list"][number]) =>
  row.track === "preliminary" || row.specialty === "Transitional Year";

describe("positions of one year beside full ones", () => {
  it("stand in one list with them, and matching speaks of full ones alone", () => {
    const plan = planOf(PARALLEL, {}, "full");
    const oneYear = plan.list.filter(isOneYear);
    expect(oneYear.length).toBeGreaterThan(0);
    expect(oneYear.length).toBeLessThan(plan.list.length);
    expect(plan.chance.oneYear!.mid).toBeGreaterThan(0);
    expect(plan.chance.oneYear!.low).toBeLessThanOrEqual(plan.chance.oneYear!.mid);
    // No row of one year adds to the chance of matching; each full one does.
    for (const row of plan.list) {
      if (isOneYear(row)) expect(row.marginal.chance).toBe(0);
      else expect(row.marginal.chance).toBeGreaterThan(0);
    }
    expect(plan.robust!.worstFifth).toBeLessThanOrEqual(plan.chance.match.mid);
    expect(plan.warningReasons.map(({ code }) => code)).toContain("preliminary-worth-assumed");
  });

  it("leave the list when they are worth nothing, and fill more of it when they are worth a full one", () => {
    const none = planOf(PARALLEL, { preliminary: 0 });
    const some = planOf(PARALLEL);
    const alike = planOf(PARALLEL, { preliminary: 1 });
    const count = (plan: PlanReport) => plan.list.filter(isOneYear).length;
    expect(count(none)).toBe(0);
    expect(none.chance.oneYear).toBeUndefined();
    expect(count(alike)).toBeGreaterThan(count(some));
    expect(alike.chance.match.mid).toBeLessThanOrEqual(some.chance.match.mid + 1e-3);
    expect(alike.warningReasons.map(({ code }) => code)).not.toContain("preliminary-worth-assumed");
  });

  it("are left out for their track where no track was asked for, and by choice where some were", () => {
    const codes = (plan: PlanReport) => new Set(plan.excluded.map(({ code }) => code));
    const unasked = codes(planOf({ specialties: ["Surgery"] }));
    expect([unasked.has("track"), unasked.has("track-not-wanted")]).toEqual([true, false]);
    const asked = codes(planOf({ specialties: ["Surgery"], tracks: ["categorical"] }));
    expect([asked.has("track"), asked.has("track-not-wanted")]).toEqual([false, true]);
  });

  it("count as a match when nothing else is sought", () => {
    const plan = planOf({ specialties: ["Transitional Year"] });
    expect(plan.list.length).toBeGreaterThan(0);
    expect(plan.chance.oneYear).toBeUndefined();
    expect(plan.chance.match.mid).toBeGreaterThan(0);
  });
});
