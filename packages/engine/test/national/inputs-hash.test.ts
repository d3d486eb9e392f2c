import { type PlanOptions, planFor } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import { expect, it } from "vitest";

it("has the hash of its list, however many questions are looked at, and another for another list", async () => {
  const facts = await readFacts("full");
  const profile = parseProfileValue({
    schema: "smartpick/profile@1",
    applicant: { type: "us-img", graduation_year: 2024 },
    exams: { step2ck: 240 },
    seeks: { specialties: ["Pathology"] },
    budget: { max_programs: 20 },
  });
  if (!profile.ok) throw new Error(JSON.stringify(profile.problems));
  const hashOf = (more: Partial<PlanOptions>): string => {
    const plan = planFor(facts, profile.value, { today: "2026-11-22", seed: 1, draws: 10, ...more });
    if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
    return plan.value.inputsHash;
  };
  const hash = hashOf({});
  expect(hashOf({ questions: 0 })).toBe(hash);
  expect(hashOf({ questions: 3 })).toBe(hash);
  expect(hashOf({ programs: 10 })).not.toBe(hash);
});
