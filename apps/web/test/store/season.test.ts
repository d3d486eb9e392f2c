import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockTrouble } from "../../src/store/clock.ts";
import { seasonChoices, seasonTold } from "../../src/store/season.ts";
import { withSent, withSheet } from "../../src/store/season-acts.ts";
import { seasonAssumed, seasonTurn, sentChoose } from "../../src/store/season-assumed.ts";

describe("the seasons to choose", () => {
  test.each([
    ["2026-11-28", [2027, "applied"], [2028, "plan"]],
    ["2027-03-18", [2027, "applied"], [2028, "plan"]],
    ["2027-03-19", [2028, "next"], [2029, "later"]],
    ["2026-09-23", [2027, "next"], [2028, "later"]],
    ["2026-10-15", [2027, "next"], [2028, "later"]],
    ["2026-10-16", [2027, "applied"], [2028, "plan"]],
  ] as const)("on %s are %s and %s", (today, first, second) => {
    expect(seasonChoices(today).map(({ season, stage }) => [season, stage])).toEqual([first, second]);
  });

  test("are two that follow each other, on any day", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }),
        (day) => {
          const [first, second] = seasonChoices(day.toISOString().slice(0, 10));
          expect(second?.season).toBe((first?.season ?? 0) + 1);
        },
      ),
    );
  });

  test("are none on what is no date", () => {
    expect(seasonChoices("10000-01-01")).toEqual([]);
  });
});

test("the season told is the file's own; the one assumed is that of what was sent, else the next", () => {
  expect(seasonTold({ season: 2027 })).toBe(2027);
  expect(seasonTold({})).toBe(null);
  expect(seasonAssumed({}, "2026-11-28")).toBe(2028);
  expect(seasonAssumed({ in_season: [{ program: "acgme:1" }] }, "2026-11-28")).toBe(2027);
  expect(seasonAssumed({ in_season: [{ program: "acgme:1" }] }, "2026-09-01")).toBe(2027);
  expect(seasonAssumed({ applicant: { graduation_year: 2028 } }, "2026-07-01")).toBe(2028);
  expect(seasonAssumed({}, "no date")).toBe(null);
  expect(sentChoose({ in_season: [{ program: "acgme:1" }] }, "2026-11-28")).toBe(true);
  expect(sentChoose({ in_season: [] }, "2026-11-28")).toBe(false);
  expect(sentChoose({ in_season: [{ program: "acgme:1" }] }, "2026-09-01")).toBe(false);
});

test("what was sent chooses its own season, as the calculation does, until its Match Day", () => {
  const sent = (day: string) => ({
    in_season: [{ program: "acgme:1", applied: day }],
    applicant: { graduation_year: 2029 },
  });
  expect(seasonAssumed(sent("2026-09-23"), "2026-09-28")).toBe(2027);
  expect(sentChoose(sent("2026-09-23"), "2026-09-28")).toBe(true);
  expect(seasonAssumed(sent("2025-09-24"), "2026-09-28")).toBe(2029);
  expect(seasonAssumed(sent("2026-09-23"), "2027-03-19")).toBe(2029);
});

describe("entering applications", () => {
  const today = "2026-11-28";
  const one = { program: "acgme:1", applied: "2026-09-24" };

  test("turns every screen to their season where no season is told", () => {
    expect(seasonTurn({}, withSheet({}, [one], today), today)).toEqual({ from: 2028, to: 2027, told: false });
    const sent = withSent({}, [{ program: "acgme:1", signal: null }], "2026-09-24");
    expect(seasonTurn({}, sent, today)).toEqual({ from: 2028, to: 2027, told: false });
  });

  test("turns them where another season is told", () => {
    const told = { season: 2028 };
    expect(seasonTurn(told, withSheet(told, [one], today), today)).toEqual({
      from: 2028,
      to: 2027,
      told: true,
    });
  });

  test("turns nothing where their season is shown already", () => {
    for (const draft of [{ season: 2027 }, { in_season: [{ program: "acgme:2" }] }])
      expect(seasonTurn(draft, withSheet(draft, [one], today), today)).toBeNull();
    expect(seasonTurn({}, withSheet({}, [one], "2026-09-28"), "2026-09-28")).toBeNull();
  });
});

describe("the day of a device", () => {
  test.each([
    ["2026-11-28", "2026-11-22-0a0470b2", null],
    ["2030-01-01", "2026-11-22-0a0470b2", null],
    ["2025-01-01", "2026-11-22-0a0470b2", null],
    ["9999-12-31", "2026-11-22-0a0470b2", "late"],
    ["2019-01-01", "2026-11-22-0a0470b2", "early"],
    ["10000-01-01", null, "late"],
    ["2019-01-01", null, "early"],
    ["2025-01-01", null, null],
  ] as const)("%s beside facts %s: %s", (today, version, trouble) => {
    expect(clockTrouble(today, version)).toBe(trouble);
  });
});
