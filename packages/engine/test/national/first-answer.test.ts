import { caseOf, firstAnswerOf, listOf, type Profile, planReportOf } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import { describe, expect, it } from "vitest";

const OPTIONS = { today: "2026-07-01", seed: 1, draws: 10 } as const;

describe("the first answer after a change", () => {
  it("comes close to the list that follows, never costs more than the budget, and is bounded", async () => {
    const facts = await readFacts("full");
    const parsed = parseProfileValue({
      applicant: { type: "non-us-img", graduation_year: 2020 },
      exams: { step1: "pass", step2ck: 232 },
      visa: "j1",
      seeks: { specialties: ["Pathology", "Neurology"] },
      budget: { usd: 1500 },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const profile = parsed.value;
    const caseWith = (changed: Profile) => {
      const found = caseOf(facts, changed, OPTIONS);
      if (!found.ok) throw new Error(JSON.stringify(found.problems));
      return found.value;
    };
    const first = caseWith(profile);
    const earlier = { rows: first.candidates().rows, list: listOf(first) };
    const listed = planReportOf(first, earlier.list).list;
    const outside = facts.programs.ids[first.candidates().rows[5]!]!;
    const changes: [string, Profile][] = [
      ["nothing", profile],
      ["less money", { ...profile, budget: { ...profile.budget, usd: 900 } }],
      ["more money", { ...profile, budget: { ...profile.budget, usd: 1900 } }],
      ["informatics", { ...profile, weights: { ...profile.weights, informatics: 0.3 } }],
      ["a pin", { ...profile, pins: { must: [outside], never: [] } }],
      ["a drop", { ...profile, pins: { must: [], never: [listed[0]!.id] } }],
      ["a score", { ...profile, exams: { ...profile.exams, step2ck: 236 } }],
      ["fewer programs", { ...profile, budget: { ...profile.budget, maxPrograms: 12 } }],
    ];
    for (const [what, changed] of changes) {
      const base = caseWith(changed);
      const answer = firstAnswerOf(base, earlier);
      const exact = planReportOf(base, listOf(base));
      expect(answer.upperBound, what).toBeGreaterThanOrEqual(answer.value);
      expect(answer.usd, what).toBeLessThanOrEqual(changed.budget.usd!);
      expect(answer.programs, what).toBeLessThanOrEqual(
        changed.budget.maxPrograms ?? Number.POSITIVE_INFINITY,
      );
      expect(Math.abs(answer.match - exact.chance.match.mid), what).toBeLessThan(0.02);
    }
  });
});
