import { expect, it } from "vitest";
import type { PublishedScores } from "../../src/index.ts";
import { interviewFacts, interviewOf, told } from "./interview-case.ts";

const scores = (q1: number | null): PublishedScores => ({
  specialty: "Internal Medicine",
  type: "non-us-img",
  year: 2026,
  cohort: "matched",
  n: 900,
  ...{ min: null, q1, median: 250, q3: 260, max: null },
  source: "charting",
});
const at = (step2ck: number | "pending", q1: number | null = 240) =>
  interviewOf(told({ exams: { step2ck } }), { ...interviewFacts(), scores: [scores(q1)] }).ifAsked;

it("is null without a score", () => {
  expect(at("pending")).toBeNull();
});

it("gives the moves below the lower quartile of those of her type who matched, and none from it on", () => {
  expect(at(239)?.beside).toEqual([
    { specialty: "Internal Medicine", lowerQuartile: 240, below: true, year: 2026, source: "charting" },
  ]);
  expect(at(239)?.moves?.own.ask).toEqual(["one-sentence"]);
  expect(at(240)?.moves).toBeNull();
  expect(at(240)?.scores).toEqual([{ exam: "step2ck", score: 240, at: "exams.step2ck" }]);
});

it("never offers the exam of the low score as what came after it, nor one before it", () => {
  const facts = { ...interviewFacts(), scores: [scores(240)] };
  const drawn = (step3: "none" | "pass") =>
    interviewOf(told({ exams: { step1: "pass", step2ck: 239, step3 } }), facts).ifAsked?.moves?.growth.from ??
    [];
  expect(drawn("none").filter((at) => at.startsWith("exams."))).toEqual([]);
  expect(drawn("pass").filter((at) => at.startsWith("exams."))).toEqual(["exams.step3"]);
});

it("calls no score low where nothing is published to hold it against", () => {
  expect(at(200, null)).toMatchObject({ beside: [], moves: null });
  expect(interviewOf(told({ exams: { step2ck: 200 } })).ifAsked).toMatchObject({ beside: [], moves: null });
});
