import { expect, test } from "vitest";
import { candidatesFor } from "../../src/case/candidates.ts";
import { applicantOf, type Profile } from "../../src/index.ts";
import { JUDGEMENTS } from "../facts/shipped-judgements.ts";
import { smallFacts, smallTable } from "../facts/small-table.ts";

const im = { specialty: "Internal Medicine", track: "categorical", setting: "community" } as const;
const facts = smallFacts(
  smallTable([
    { id: "acgme:1400000001", state: "TX", ...im },
    { id: "acgme:1400000002", state: "NY", ...im },
    { id: "acgme:1400000003", state: "NY", ...im, setting: "university" },
  ]),
);

function candidates(seeks: Partial<Profile["seeks"]>, must: readonly string[]) {
  const profile = {
    applicant: { type: "do", graduationYear: 2026 },
    exams: {
      step1: "pass",
      step2ck: 230,
      step3: null,
      failedAttempts: { step1: 0, step2ck: 0, step3: 0 },
      comlex: null,
    },
    visa: null,
    experience: { usClinicalMonths: null, publications: null },
    seeks: {
      specialties: ["Internal Medicine"],
      regions: [],
      states: [],
      neverStates: [],
      settings: [],
      tracks: [],
      ...seeks,
    },
    home: { states: [] },
    pins: { must, never: [] },
  } as unknown as Profile;
  return candidatesFor({
    facts,
    profile,
    applicant: applicantOf(profile, 2027, JUDGEMENTS),
    sent: { running: new Map(), closed: new Map() },
    canApply: true,
  });
}

test.each([
  ["a state that is shut out", { neverStates: ["TX"] }, "acgme:1400000001", "state-not-wanted", "TX"],
  [
    "a state that is not among those chosen",
    { states: ["NY"] },
    "acgme:1400000001",
    "state-not-wanted",
    "TX",
  ],
  ["another region", { regions: ["Middle Atlantic"] }, "acgme:1400000001", "region-not-wanted", "TX"],
  ["another setting", { settings: ["community"] }, "acgme:1400000003", "setting-not-wanted", "university"],
] as const)("a pinned program in %s stays, and the plan says so", (_, seeks, program, filter, detail) => {
  const { warnings, must, rows } = candidates(seeks as Partial<Profile["seeks"]>, [program]);
  expect(warnings).toMatchObject([{ code: "pin-outside-filter", program, filter, detail }]);
  expect(must.size).toBe(1);
  expect([...rows]).toContain([...must][0]);
});

test("a pinned program within the filters brings no word", () => {
  expect(candidates({ states: ["NY"] }, ["acgme:1400000002"]).warnings).toEqual([]);
});
