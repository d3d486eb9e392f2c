import { type Case, type CaseOptions, caseOf, listOf, type Profile, planReportOf } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import { expect, it } from "vitest";

const OPTIONS: CaseOptions = { today: "2026-07-01", seed: 1, draws: 10 };

it("a case that shares the work of an earlier one gives the same answer as one made afresh", async () => {
  const facts = await readFacts("full");
  const parsed = parseProfileValue({
    applicant: { type: "non-us-img", graduation_year: 2020 },
    exams: { step1: "pass", step2ck: 232 },
    visa: "j1",
    seeks: { specialties: ["Pathology"] },
    budget: { usd: 900 },
    facts: [{ program: "1203521465", field: "visa_j1", value: true }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const made = (profile: Profile, options = OPTIONS, previous: Case | null = null): Case => {
    const found = caseOf(facts, profile, options, previous);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return found.value;
  };
  const first = made(parsed.value);
  const some = first.candidates().rows[3]!;
  const id = facts.programs.ids[some]!;
  first.surface();
  const changes: [string, Profile, CaseOptions, model: boolean, surface: boolean][] = [
    [
      "weights",
      { ...parsed.value, weights: { ...parsed.value.weights, informatics: 0.5 } },
      OPTIONS,
      true,
      true,
    ],
    ["budget as an option", parsed.value, { ...OPTIONS, budget: 500 }, true, true],
    ["a pin", { ...parsed.value, pins: { must: [id], never: [] } }, OPTIONS, true, false],
    ["a score", { ...parsed.value, exams: { ...parsed.value.exams, step2ck: 240 } }, OPTIONS, false, false],
    ["another day", parsed.value, { ...OPTIONS, today: "2026-07-02" }, false, false],
    ["own facts", { ...parsed.value, facts: [] }, OPTIONS, false, false],
  ];
  for (const [what, profile, options, sharesModel, sharesSurface] of changes) {
    const shared = made(profile, options, first);
    const afresh = made(profile, options);
    expect([shared.model === first.model, shared.surface === first.surface], what).toEqual([
      sharesModel,
      sharesSurface,
    ]);
    expect(planReportOf(shared, listOf(shared)), what).toEqual(planReportOf(afresh, listOf(afresh)));
  }
  const unknown = { ...parsed.value, pins: { must: ["acgme:9999999999"], never: [] } };
  expect(caseOf(facts, unknown, OPTIONS, first)).toEqual(caseOf(facts, unknown, OPTIONS));
  expect(caseOf(facts, unknown, OPTIONS, first)).toMatchObject({ ok: false });
});
