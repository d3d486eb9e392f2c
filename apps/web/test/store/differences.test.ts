import { expect, test } from "vitest";
import type { Cell } from "../../src/document/cell.ts";
import { conflictWords } from "../../src/store/conflict-words.ts";
import { differencesOf } from "../../src/store/differences.ts";

test("what differs is said in the words of the screens, changed answers before new ones", () => {
  const before = {
    schema: "smartpick/profile@1",
    exams: { step2ck: 221, step1: "pass" },
    visa: "j1",
    budget: { usd: 2000 },
    pins: { must: ["a", "b"], never: ["c"] },
  };
  const after = {
    schema: "smartpick/profile@1",
    exams: { step2ck: 262, step1: "pass" },
    visa: "h1b",
    applicant: { couple: true },
    budget: { usd: 1500 },
    pins: { must: ["a", "d"] },
  };
  expect(differencesOf(before, after)).toEqual([
    { path: "exams.step2ck", label: "Step 2 CK", before: "221", after: "262" },
    { path: "visa", label: "Visa", before: "J-1", after: "H-1B" },
    { path: "budget.usd", label: "Money for the whole season", before: "$2,000", after: "$1,500" },
    { path: "pins.must", label: "Pinned programs", before: "2 programs", after: "2 programs, other ones" },
    { path: "applicant.couple", label: "Couple", before: "not told", after: "yes" },
    { path: "pins.never", label: "Dropped programs", before: "1 program", after: "not told" },
  ]);
});

test("what differs in the roadmap is said in words too", () => {
  const before = { roadmap: { stage: "resident", steps: [{ code: "form", skip: true }] } };
  const after = { roadmap: { hours_a_week: 6, meetings: [{ with: "Dr. Rai", day: "2026-07-14" }] } };
  expect(differencesOf(before, after).map(({ label, after: now }) => [label, now])).toEqual([
    ["Where you stand", "not told"],
    ["Hours a week for your steps", "6"],
    ["Steps of the roadmap", "not told"],
    ["Meetings", "1 meeting"],
  ]);
});

test("the same answers in another order do not differ", () => {
  expect(
    differencesOf(
      { visa: "j1", exams: { step1: "pass", step3: "none" } },
      { exams: { step3: "none", step1: "pass" }, visa: "j1" },
    ),
  ).toEqual([]);
});

test("a conflict names the question, the other tab's answer, and which one stands", () => {
  const key = "/exams/step2ck";
  const early: Cell = { value: 230, at: 5, tab: "a", over: 1 };
  const late: Cell = { value: 245, at: 6, tab: "b", over: 1 };
  expect(conflictWords({ document: "d", key, mine: early, theirs: late })).toBe(
    "Another tab changed Step 2 CK to 245. That is kept.",
  );
  expect(conflictWords({ document: "d", key, mine: late, theirs: early })).toBe(
    "Another tab changed Step 2 CK to 230. Your later answer, 245, is kept.",
  );
  const gone: Cell = { at: 7, tab: "b", over: 1 };
  expect(conflictWords({ document: "d", key, mine: late, theirs: gone })).toBe(
    "Another tab took away the answer to Step 2 CK. That is kept.",
  );
  expect(conflictWords({ document: "d", key: "@name", mine: early, theirs: late })).toBeNull();
});
