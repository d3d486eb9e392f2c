import type { Source, VisaRuleHere } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { type CalendarOf, calendarDays, type Deadline } from "../../src/index.ts";
import { KHAN, LETTERS } from "../recommendations/sample-letters.ts";

const SOURCE: Source = {
  id: "days-2027",
  title: "Days of 2027",
  publisher: "A publisher",
  address: "https://example.org/days",
  published: "2026-05-01",
  retrieved: null,
  rights: "public",
  note: null,
};
const RANK_LIST: Deadline = {
  id: "rank-list-deadline",
  day: "2027-03-03",
  time: "21:00",
  what: "Last hour to certify your rank list",
  blocks: "The Match",
  sure: "second-hand",
  source: "days-2027",
  program: null,
};
const INTERVIEW: Deadline = {
  id: "interview-acgme:1203521465",
  day: "2026-12-08",
  time: null,
  what: "Interview, BronxCare",
  blocks: null,
  sure: "own",
  source: null,
  program: "acgme:1203521465",
};

function rule(changes: Partial<VisaRuleHere> = {}): VisaRuleHere {
  return {
    id: "pause",
    title: "Pause of visas",
    says: "It says so.",
    concerns: "unknown",
    why: [],
    events: [],
    status: "in-force",
    from: "2026-01-01",
    until: "2027-06-01",
    begun: true,
    ended: false,
    verified: "2026-02-02",
    ageDays: 300,
    trust: "second-hand",
    source: "days-2027",
    notFound: null,
    ...changes,
  };
}

function calendarOf(changes: Partial<CalendarOf> = {}): CalendarOf {
  return {
    season: 2027,
    today: "2026-11-29",
    deadlines: [RANK_LIST, INTERVIEW],
    visa: { rules: [rule()] },
    sources: new Map([[SOURCE.id, SOURCE]]),
    ...changes,
  };
}

describe("the days of a calendar", () => {
  it("stand in the order of the year, from today on", () => {
    expect(calendarDays(calendarOf()).map(({ day }) => day)).toEqual([
      "2026-12-08",
      "2027-03-03",
      "2027-06-01",
    ]);
  });

  it("say in the title that a day is not official, and where it was read", () => {
    const [interview, rankList] = calendarDays(calendarOf());
    expect(rankList?.title).toBe(
      "Last hour to certify your rank list, 21:00 Eastern time (check with the source)",
    );
    expect(rankList?.notes.join(" ")).toContain("https://example.org/days");
    expect(rankList?.notes[0]).toBe("If it is missed, this is blocked: The Match.");
    expect(interview?.title).toBe("Interview, BronxCare");
    const titleOf = (sure: Deadline["sure"]): string | undefined =>
      calendarDays(calendarOf({ deadlines: [{ ...RANK_LIST, sure }], visa: null }))[0]?.title;
    expect(titleOf("official")).toMatch(/Eastern time$/);
    expect(titleOf("expected")).toMatch(/ \(expected\)$/);
  });

  it("never call a published day expected, whoever published it", () => {
    const published = ["official", "second-hand", "own"] as const;
    const days = calendarDays(calendarOf({ deadlines: published.map((sure) => ({ ...RANK_LIST, sure })) }));
    for (const { title, notes } of days) {
      expect(title).not.toContain("expected");
      expect(notes.join(" ")).not.toContain("Nobody has published");
    }
  });

  it("keep their identity when the day or the words change, and differ by season", () => {
    const uids = (changes: Partial<CalendarOf>): string[] =>
      calendarDays(calendarOf(changes)).map(({ uid }) => uid);
    const moved = [
      { ...RANK_LIST, day: "2027-03-04", time: null },
      { ...INTERVIEW, day: "2026-12-20", what: "Interview, BronxCare Health" },
    ];
    expect(uids({ deadlines: moved })).toEqual(uids({}));
    expect(uids({ season: 2028 })).not.toEqual(uids({}));
    expect(new Set(uids({})).size).toBe(3);
    for (const uid of uids({})) expect(uid).toMatch(/^[\w.@-]+$/);
  });

  it("leave out a visa rule that does not concern her, and a day that is past", () => {
    expect(calendarDays(calendarOf({ deadlines: [], visa: { rules: [rule({ concerns: "no" })] } }))).toEqual(
      [],
    );
    expect(calendarDays(calendarOf({ today: "2027-07-01" }))).toEqual([]);
  });
});

describe("the days of letters", () => {
  const lettersOf = (changes: Partial<typeof KHAN>) =>
    calendarDays(
      calendarOf({
        today: "2026-07-01",
        deadlines: [],
        visa: null,
        letters: { ...LETTERS, letters: [{ ...KHAN, ...changes }] },
      }),
    );

  it("are the last day to ask and the day it is due, each not to be missed", () => {
    expect(lettersOf({}).map(({ day, title, mustNotBeMissed }) => [day, title, mustNotBeMissed])).toEqual([
      ["2026-08-12", "Last day to ask for a letter: Dr. A. Khan", true],
      ["2026-09-23", "Letter is due: Dr. A. Khan", true],
    ]);
  });

  it("keep their identity when the day or the spelling moves, and hold no name", () => {
    const uids = lettersOf({}).map(({ uid }) => uid);
    expect(uids).toEqual([
      "2027-letter-0123456789abcdef-ask@smartpick",
      "2027-letter-0123456789abcdef-due@smartpick",
    ]);
    const moved = lettersOf({ lastDay: { day: "2026-08-01", sure: "own" }, writer: "Dr Khan" });
    expect(moved.map(({ uid }) => uid)).toEqual(uids);
  });

  it("say that a day is expected, and of her own day no source", () => {
    const [, due] = lettersOf({ sendBy: { day: "2026-09-24", sure: "expected" } });
    expect(due?.title).toMatch(/ \(expected\)$/);
    expect(lettersOf({ sendBy: { day: "2026-09-20", sure: "own" } })[1]?.notes).toEqual([]);
  });

  it("end when the letter is asked for, and when it is there", () => {
    expect(lettersOf({ state: "asked", step: "get-promise" }).map(({ day }) => day)).toEqual(["2026-09-23"]);
    expect(lettersOf({ state: "uploaded", step: "assign", lastDay: null })).toEqual([]);
  });
});
