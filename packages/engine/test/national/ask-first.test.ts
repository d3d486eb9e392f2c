import { type AskFirst, type Facts, type PlanReport, planFor } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import { beforeAll, describe, expect, it } from "vitest";

let facts: Facts;
beforeAll(async () => {
  facts = await readFacts("full");
});

function planWith(entries: readonly object[], questions: number, others: object = {}): PlanReport {
  const parsed = parseProfileValue({
    schema: "smartpick/profile@1",
    applicant: { type: "non-us-img", graduation_year: 2022 },
    exams: { step1: "pass", step2ck: 232 },
    visa: "h1b",
    seeks: { specialties: ["Family Medicine"] },
    budget: { max_programs: 30 },
    facts: entries,
    ...others,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const plan = planFor(facts, parsed.value, { today: "2026-07-01", seed: 1, draws: 0, questions });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

describe("what to find out first", () => {
  let plan: PlanReport;
  beforeAll(() => {
    plan = planWith([], 20);
  });

  it("names the questions that may change the list by what is asked, dearest first", () => {
    const { askFirst: asked, askGroups: groups } = plan;
    expect(groups!.length).toBeGreaterThan(1);
    const all = groups!.map(({ gainOfAll }) => gainOfAll);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    for (const { field, programs, gain, open, gainOfAll } of groups!) {
      expect(programs.length).toBeLessThanOrEqual(20);
      expect(open).toBeGreaterThanOrEqual(programs.length);
      expect(gainOfAll).toBeGreaterThanOrEqual(gain);
      const members = asked!.filter((one) => one.field === field);
      expect(members.map(({ id }) => id).toSorted()).toEqual(programs.toSorted());
      expect(gain).toBeGreaterThanOrEqual(Math.max(...members.map((one) => one.gain)));
    }
    // The dearest of each group, then the others by what each is worth.
    expect(asked!.slice(0, groups!.length).map(({ field }) => field)).toEqual(
      groups!.map(({ field }) => field),
    );
    const rest = asked!.slice(groups!.length).map(({ gain }) => gain);
    expect(rest).toEqual(rest.toSorted((a, b) => b - a));
    for (const { gain, ifYes, ifNo, probabilityYes: yes } of asked!) {
      expect(gain).toBeGreaterThan(0);
      expect(yes * ifYes + (1 - yes) * ifNo).toBeCloseTo(gain, 12);
    }
  });

  it("asks whether a failed attempt is accepted among the first three questions of a plan with one", () => {
    for (const failed of [{ step1: 1 }, { step1: 0, step2ck: 1 }]) {
      const exams = { step1: "pass", step2ck: 232, failed_attempts: failed };
      const first = planWith([], 20, { exams }).askFirst!.slice(0, 3);
      expect(first.some(({ field }) => /^failedStep/.test(field))).toBe(true);
    }
  });

  it("does not ask again what the applicant has entered", () => {
    const [first] = plan.askFirst as readonly [AskFirst, ...AskFirst[]];
    const entry = { program: first.id, field: first.field, value: false, date: "2026-06-20" };
    const after = planWith([entry], 20);
    const same = ({ id, field }: AskFirst) => id === first.id && field === first.field;
    expect(after.askFirst!.some(same)).toBe(false);
  });

  it("keeps its promise: a good answer about a program outside lifts the best list by what was said, or more", () => {
    const before = planWith([], 20, { visa: "j1" });
    const outside = before.askFirst!.find(({ listed, field }) => !listed && field === "visaJ1");
    expect(outside).toBeDefined();
    const entry = { program: outside!.id, field: "visaJ1", value: true, date: "2026-06-20" };
    const after = planWith([entry], 0, { visa: "j1" });
    expect(after.certificate.value - before.certificate.value).toBeGreaterThan(
      outside!.ifYes - 2 * before.certificate.gap! * before.certificate.value - 1e-6,
    );
    expect(after.list.map(({ id }) => id)).toContain(outside!.id);
  });

  it("asks nothing when no question is wanted", () => {
    expect(planWith([], 0).askFirst).toBeUndefined();
  });
});
