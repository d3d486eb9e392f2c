import type { QuestionHere, WordedInterview } from "@smartpick/core";
import { expect, test } from "vitest";
import {
  answerKey,
  isOfProgram,
  pointsAsked,
  pointsOfFile,
  questionsOfFile,
} from "../../../src/features/interview/points-of-file.ts";
import { interviewTitle, isPractised, practisedIn } from "../../../src/features/interview/practised.ts";
import type { KeptRecording } from "../../../src/storage/kept-recording.ts";
import { aText } from "../../storage/a-text.ts";

const question = (id: string, because: readonly string[], theme = "red-flag"): QuestionHere => ({
  ...{ id, theme, asks: `${id}?`, listensFor: "A sentence.", has: [], lacks: [], because: [...because] },
  source: "a-source",
});
const MOVE = { from: [], ask: [] };
const WORDS = { own: ["Say it."], growth: [], systems: [] };
const flag = (about: WordedInterview["flags"][number]["about"], title: string) => ({
  ...{ about, own: MOVE, growth: MOVE, systems: { ...MOVE, informatics: false } },
  words: { title, ...WORDS },
});

const STEP1 = flag({ code: "failed-attempts", exam: "step1", attempts: 1 }, "Step 1: 1 failed attempt");
const CK = flag({ code: "failed-attempts", exam: "step2ck", attempts: 2 }, "Step 2 CK: 2 failed attempts");
const SEASON = flag({ code: "earlier-seasons", seasons: 1 }, "1 earlier season without a match");
const FAILED = question("failed-exam", ["failed-attempt"]);
const EARLIER = question("earlier-season", ["earlier-season"]);
const SCORES = question("scores", ["low-score"]);
const OTHER = question("proud-of", [], "about-you");
const REPORT = { flags: [STEP1, CK, SEASON], questions: [OTHER, FAILED, EARLIER, SCORES], ifAsked: null };

test("each point of a file has its questions, and a question of two points counts once", () => {
  expect(pointsOfFile(REPORT).map(({ questions }) => questions)).toEqual([[FAILED], [FAILED], [EARLIER]]);
  expect(questionsOfFile(REPORT)).toEqual([FAILED, EARLIER]);
});

test("a question about two failed exams has the moves of both, a low score its own, another question none", () => {
  expect(pointsAsked(REPORT, FAILED)).toEqual([STEP1, CK]);
  expect(pointsAsked(REPORT, OTHER)).toEqual([]);
  const moves = { own: MOVE, growth: MOVE, systems: { ...MOVE, informatics: false } };
  const ifAsked = { scores: [], beside: [], moves, words: { scores: ["If they ask."], ...WORDS } };
  expect(pointsAsked({ ...REPORT, ifAsked }, SCORES).map(({ words }) => words)).toEqual([
    { title: "Your scores, only if they ask", ...WORDS },
  ]);
});

test("an answer about a place is kept for that program alone", () => {
  expect([isOfProgram(question("why", [], "why-here")), isOfProgram(question("one", ["one-year"]))]).toEqual([
    true,
    true,
  ]);
  expect(isOfProgram(FAILED)).toBe(false);
  expect(answerKey("why", "acgme:1")).not.toBe(answerKey("why", null));
});

test("a question is practised once a word, an earlier answer or a recording of it is kept", () => {
  const kept = (text: string, versions = aText().versions) =>
    aText({ kind: "interview-answer", question: "failed-exam", text, versions });
  const recording = { question: "failed-exam" } as KeptRecording;
  const isDone = (texts: Parameters<typeof practisedIn>[1], recordings: readonly KeptRecording[] = []) =>
    isPractised(practisedIn("failed-exam", texts, recordings));
  expect(isDone([])).toBe(false);
  expect(isDone([kept("Q: failed-exam?\n\nA: \n\n\n\n")])).toBe(false);
  expect(isDone([kept("Q: failed-exam?\n\nA: Too early.")])).toBe(true);
  expect(isDone([kept("Q: failed-exam?\n\nA: ", [{ text: "A", at: 1, note: "" }])])).toBe(true);
  expect(isDone([], [recording])).toBe(true);
  expect(isDone([aText({ question: "another" })])).toBe(false);
});

test("the title is the finding of the report, and counts the questions that are practised", () => {
  const done = ({ id }: QuestionHere): boolean => id !== "earlier-season";
  const report = { ...REPORT, notTold: [] };
  expect(interviewTitle(report, [FAILED, EARLIER], REPORT.questions, done)).toBe(
    "3 points of your file will be asked about. 1 of 2 questions about it is practised.",
  );
  expect(interviewTitle(report, [EARLIER], REPORT.questions, done)).toBe(
    "3 points of your file will be asked about. None of 1 question about it is practised.",
  );
  expect(interviewTitle({ ...report, flags: [] }, [], REPORT.questions, done)).toBe(
    "Nothing that you told is a red flag. 3 of 4 questions that fit you are practised.",
  );
});
