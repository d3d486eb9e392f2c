import { type Facts, factAt, type PlanReport, planFor, rowOf } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { beforeAll, describe, expect, it } from "vitest";
import { profileAt } from "../contract-cases.ts";

const MOBILE = "acgme:1400100003";
let facts: Facts;

beforeAll(async () => {
  facts = await readFacts("full");
});

function planOf(visa: "h1b" | "any", pinned: readonly string[] = []): PlanReport {
  const profile = profileAt("examples/older-graduate-h1b.yaml");
  const plan = planFor(
    facts,
    { ...profile, visa, pins: { must: [MOBILE, ...pinned], never: [] } },
    { today: "2026-11-22", seed: 1, draws: 20, questions: 0 },
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

/** Listed programs whose newest answer about a visa is a no. */
function noesIn({ list }: PlanReport, visa: "visaJ1" | "visaH1b"): readonly string[] {
  return list
    .filter(({ id }) => factAt(facts.programs, rowOf(facts.programs, id)!, visa)?.value === false)
    .map(({ id }) => id);
}

function toldIn({ list }: PlanReport, visa: string): readonly string[] {
  return list
    .filter(({ reasons }) => reasons.some((reason) => reason.code === "visa-no" && reason.visa === visa))
    .map(({ id }) => id);
}

describe("a listed program that says no to a visa that she would take", () => {
  it.each(["h1b", "any"] as const)("says so among its reasons, whoever it is: %s", (visa) => {
    const plan = planOf(visa);
    for (const field of ["visaJ1", "visaH1b"] as const) {
      const noes = visa === "h1b" && field === "visaJ1" ? [] : noesIn(plan, field);
      expect(toldIn(plan, field)).toEqual(noes);
    }
    expect(toldIn(plan, "visaH1b")).toContain(MOBILE);
    const counted = plan.warningReasons.flatMap((reason) =>
      reason.code === "visa-no" ? Array<string>(reason.programs).fill(reason.visa) : [],
    );
    for (const field of ["visaJ1", "visaH1b"])
      expect(counted.filter((one) => one === field).length).toBe(toldIn(plan, field).length);
  });

  it("names what it sponsors instead only to who would take that too", () => {
    const reasonOf = (plan: PlanReport) =>
      plan.list.find(({ id }) => id === MOBILE)?.reasons.find(({ code }) => code === "visa-no");
    const no = { code: "visa-no", visa: "visaH1b", year: 2026, by: "second-hand" };
    expect(reasonOf(planOf("h1b"))).toEqual({ ...no, sponsored: null });
    expect(reasonOf(planOf("any"))).toEqual({ ...no, sponsored: "visaJ1" });
  });

  it("is on no list of who can use that visa alone where the program itself stated it, unless it is pinned", () => {
    const stated = noesIn(planOf("h1b"), "visaH1b").filter((id) => {
      const fact = factAt(facts.programs, rowOf(facts.programs, id)!, "visaH1b");
      return fact?.kind === "rule";
    });
    expect(stated).toEqual([]);
  });
});
