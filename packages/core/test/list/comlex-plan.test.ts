import { expect, test } from "vitest";
import { type Comlex, caseOf, listOf, type Profile, planReportOf } from "../../src/index.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";
import { SMALL_SEASON } from "../season/small-season.ts";

const fees = SMALL_SEASON.fixedFees.map((fee) =>
  fee.id.includes("transcript") ? ({ ...fee, exam: "usmle" } as const) : fee,
);
const transcript = {
  ...fees[0]!,
  id: "comlex-transcript",
  usd: 81,
  exam: "comlex",
  service: "ERAS",
} as const;
const facts = caseFacts([{ state: "OH" }, { state: "NY" }], { fixedFees: [...fees, transcript] });
const COMLEX: Comlex = {
  level1: "pass",
  level2: 515,
  level3: null,
  failedAttempts: { level1: null, level2: null, level3: null },
};

function plan(exams: Partial<Profile["exams"]>) {
  const base = profileWith();
  const profile = profileWith({
    applicant: { ...base.applicant, type: "do" },
    exams: { ...base.exams, step1: null, step3: null, ...exams },
  });
  const found = caseOf(facts, profile, { today: "2026-09-24", seed: 1, draws: 2 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const report = planReportOf(found.value, listOf(found.value));
  return {
    fees: report.cost.fixedItems.map(({ id }) => id),
    fixed: report.cost.fixed,
    codes: report.warningReasons.map(({ code }) => code),
    programs: report.list.length,
  };
}

test("a DO with COMLEX alone gets a list, pays for its own transcript, and waits for no score", () => {
  const { fees, fixed, codes, programs } = plan({ step2ck: null, comlex: COMLEX });
  expect(fees).toEqual(["registration", "comlex-transcript"]);
  expect(fixed).toBe(70 + 81);
  expect(codes).toEqual(expect.arrayContaining(["comlex-only", "comlex-as-step2ck"]));
  expect(codes).not.toContain("step2ck-pending");
  expect(programs).toBeGreaterThan(0);
});

test("who gives both exams pays for both transcripts, who gives USMLE for that one", () => {
  expect(plan({ comlex: COMLEX }).fees).toEqual(["registration", "transcript", "comlex-transcript"]);
  expect(plan({ step1: "pass", step2ck: null, comlex: COMLEX }).fees).toContain("transcript");
  expect(plan({}).fees).toEqual(["registration", "transcript"]);
});
