import { expect, test } from "vitest";
import type { ApplicantType, Comlex, Profile } from "../../src/index.ts";
import { examWarnings, untoldExams } from "../../src/list/exam-warnings.ts";
import { profileWith } from "../case/case-facts.ts";
import { JUDGEMENTS } from "../facts/shipped-judgements.ts";

const COMLEX: Comlex = {
  level1: "pass",
  level2: 515,
  level3: null,
  failedAttempts: { level1: 0, level2: null, level3: null },
};
const exams = (changes: Partial<Profile["exams"]>) => ({ ...profileWith().exams, ...changes });
const codes = (changes: Partial<Profile["exams"]>) =>
  examWarnings(exams(changes), JUDGEMENTS).map(({ code }) => code);

test("COMLEX alone is named, with the Step 2 CK that it is read as and its 80 % range", () => {
  const [first, second, ...others] = examWarnings(exams({ step2ck: null, comlex: COMLEX }), JUDGEMENTS);
  expect(first).toEqual({ code: "comlex-only" });
  expect(second).toMatchObject({ code: "comlex-as-step2ck", score: 515, mid: 237, low: 223, high: 251 });
  expect(others).toEqual([]);
});

test("a Level 2-CE that is to come is named as that, and no Step 2 CK is", () => {
  expect(codes({ step2ck: null, comlex: { ...COMLEX, level2: "pending" } })).toEqual([
    "comlex-only",
    "comlex2-pending",
  ]);
});

test("a Level 2-CE stands in for a Step 2 CK to come, and beside a known one is not read", () => {
  expect(codes({ step2ck: "pending", comlex: COMLEX })).toEqual(["comlex-as-step2ck"]);
  expect(codes({ step2ck: "pending" })).toEqual(["step2ck-pending"]);
  expect(codes({ step2ck: 240, comlex: COMLEX })).toEqual([]);
  expect(codes({ step2ck: 200, comlex: COMLEX })).toEqual(["step2ck-extrapolated"]);
});

test("a failed level is as thin as a failed Step", () => {
  expect(codes({ step2ck: 240, comlex: { ...COMLEX, level1: "fail" } })).toEqual(["failed-attempts-thin"]);
});

test("silence about exams is named for the exams that were sat", () => {
  const failedAttempts = { step1: null, step2ck: 0, step3: null };
  const fields = (changes: Partial<Profile["exams"]>, type: ApplicantType = "do") =>
    untoldExams(exams({ failedAttempts, ...changes }), type).flatMap(([field, told]) =>
      told === null ? [field] : [],
    );
  expect(fields({})).toEqual(["exams.failed_attempts.step1"]);
  // US graduates sit Step 3 in residency.
  expect(fields({ step3: null })).toEqual(["exams.failed_attempts.step1"]);
  expect(fields({ step3: null }, "us-img")).toContain("exams.step3");
  expect(fields({ step2ck: null, comlex: COMLEX })).toEqual(["exams.failed_attempts.comlex2"]);
});
