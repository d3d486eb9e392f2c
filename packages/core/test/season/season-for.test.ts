import fc from "fast-check";
import { expect, test } from "vitest";
import {
  derivedMatchDay,
  derivedMatchWeekMonday,
  isIsoDate,
  seasonFor,
  seasonToPlan,
} from "../../src/index.ts";
import { nthWeekday, weekdayOf } from "../../src/season/weekday.ts";

test.each([
  ["2026-10-14", 2027],
  ["2026-10-15", 2027],
  ["2026-10-16", 2028],
  ["2026-12-31", 2028],
  ["2027-01-01", 2028],
  ["2027-10-15", 2028],
  ["2027-10-16", 2029],
])("on %s the season that can still be applied to is %i", (today, season) => {
  expect(seasonFor(today)).toBe(season);
});

test.each([
  [null, 2027],
  [2019, 2027],
  [2027, 2027],
  [2028, 2028],
  [2031, 2031],
  // Further ahead it is more likely a slip.
  [2032, 2027],
])("a graduation in %j has the season %i planned in July 2026", (graduation, season) => {
  expect(seasonToPlan("2026-07-01", graduation)).toBe(season);
});

test("the season never goes back as days pass", () => {
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, second] = [a, b].map((one) => one.toISOString().slice(0, 10)).sort();
      expect(seasonFor(first ?? "")).toBeLessThanOrEqual(seasonFor(second ?? ""));
    }),
  );
});

test.each(["", "2026", "2026-2-3", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "20260101", "x"])(
  "%j is no date",
  (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => seasonFor(text)).toThrow(RangeError);
  },
);

test("days of the calendar agree with the platform's calendar", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (one) => {
      const text = one.toISOString().slice(0, 10);
      expect(isIsoDate(text)).toBe(true);
      const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
      expect(weekdayOf(year, month, date)).toBe(one.getUTCDay());
    }),
  );
  expect(isIsoDate("2028-02-29")).toBe(true);
  expect(isIsoDate("2100-02-29")).toBe(false);
});

// The published Match Days, NRMP.
test.each([
  [2023, "2023-03-17"],
  [2024, "2024-03-15"],
  [2025, "2025-03-21"],
  [2026, "2026-03-20"],
])("the rule gives the Match Day of %i as it was", (season, day) => {
  expect(derivedMatchDay(season)).toBe(day);
});

test("Match Week begins on the Monday before Match Day", () => {
  expect([derivedMatchWeekMonday(2027), derivedMatchDay(2027)]).toEqual(["2027-03-15", "2027-03-19"]);
  for (let season = 2020; season < 2060; season += 1) {
    expect(new Date(derivedMatchWeekMonday(season)).getUTCDay()).toBe(1);
    expect(new Date(derivedMatchDay(season)).getUTCDay()).toBe(5);
  }
});

test("a month without a fifth Friday has none", () => {
  expect(nthWeekday(2027, 3, 5, 5)).toBeNull();
  expect(nthWeekday(2027, 1, 5, 5)).toBe("2027-01-29");
});
