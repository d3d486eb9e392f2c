import type { LettersReport, Profile, SeasonRoom } from "@smartpick/core";
import { seasonCalendar } from "@smartpick/report";
import { expect, test } from "vitest";
import { LETTERS } from "../../../../../packages/report/test/recommendations/sample-letters.ts";
import { calendarOf } from "../../../src/features/shared/calendar-of.ts";
import type { AskingAs } from "../../../src/store/asking.ts";
import type { answerOnce } from "../../../src/store/use-answer.ts";

const told = [{ writer: "Dr. A. Khan" }] as unknown as AskingAs["letters"];
const asking: AskingAs = {
  person: "own 0",
  profile: { applicant: { type: "non-us-img" } } as unknown as Profile,
  options: { today: "2026-07-01", seed: 1 },
  letters: told,
};
const room: SeasonRoom = {
  season: 2027,
  today: "2026-07-01",
  canApply: true,
  lastDayToApply: "2026-10-15",
  reading: { day: "2026-09-23", known: true },
  pace: [],
  outNow: { mid: 0, low: 0, high: 0 },
  dates: [],
  applications: [],
} as unknown as SeasonRoom;

/** The engine as far as the calendar asks it, and what it was asked. */
function engine(letters: LettersReport | null): { ask: typeof answerOnce; asked: Map<string, unknown> } {
  const asked = new Map<string, unknown>();
  const values: Readonly<Record<string, unknown>> = {
    "season.room": room,
    "case.visa": { rules: [] },
    "case.letters": letters,
    "facts.sources": {},
  };
  const ask = ((verb: string, input: unknown) => {
    asked.set(verb, input);
    const value = values[verb];
    const failure = { kind: "calculation", message: "no letters" };
    return Promise.resolve(
      value === null ? { state: "failed", failure, last: null } : { state: "done", value, last: value },
    );
  }) as unknown as typeof answerOnce;
  return { ask, asked };
}

const uidsOf = (file: string): readonly string[] =>
  [...file.replaceAll("\r\n ", "").matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid ?? "");

test("the calendar holds the days of her letters, the same as the command writes for the same answers", async () => {
  const { ask, asked } = engine(LETTERS);
  const made = await calendarOf(asking, { plan: null, reminders: true }, ask);
  const ofCommand = await seasonCalendar({
    type: "non-us-img",
    room,
    plan: null,
    visa: { rules: [] },
    letters: LETTERS,
    sources: new Map(),
    reminders: true,
  });
  expect(made).toEqual({ season: 2027, file: ofCommand });
  expect(uidsOf(ofCommand)).toEqual([
    "2027-letter-0123456789abcdef-ask@smartpick",
    "2027-letter-0123456789abcdef-due@smartpick",
    "2027-last-day-to-apply@smartpick",
  ]);
  expect(asked.get("case.letters")).toEqual({
    profile: { ...asking.profile, letters: told },
    options: asking.options,
  });
  expect(asked.get("season.room")).toEqual({ profile: asking.profile, options: asking.options });
});

test("a day moves and keeps its id, so that a calendar changes it in place", async () => {
  const later = { day: "2026-09-30", sure: "own" } as const;
  const letters = LETTERS.letters.map((letter) => ({ ...letter, sendBy: later }));
  const first = await calendarOf(asking, { plan: null, reminders: false }, engine(LETTERS).ask);
  const moved = await calendarOf(
    asking,
    { plan: null, reminders: false },
    engine({ ...LETTERS, letters }).ask,
  );
  if ("failure" in first || "failure" in moved) throw new Error("no file was made");
  expect(uidsOf(moved.file).toSorted()).toEqual(uidsOf(first.file).toSorted());
  expect(moved.file).toContain("DTSTART;VALUE=DATE:20260930");
});

test("without the letters there is no file, and it says why", async () => {
  expect(await calendarOf(asking, { plan: null, reminders: true }, engine(null).ask)).toEqual({
    failure: { kind: "calculation", message: "no letters" },
  });
});
