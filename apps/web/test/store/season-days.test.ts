import { expect, test } from "vitest";
import { dayTrouble } from "../../src/store/day-trouble.ts";
import { listTrouble, troubleWords } from "../../src/store/season-acts.ts";

const TODAY = "2026-12-01";

test("a day in no season at hand is a slip of the year, whatever is entered", () => {
  for (const day of ["0026-09-24", "1999-09-24", "2025-10-01"])
    expect(dayTrouble({ program: "acgme:1" }, "applied", day, TODAY), day).toEqual({
      code: "season",
      season: 2027,
    });
  expect(
    dayTrouble({ program: "acgme:1", applied: "2026-09-24" }, "interviewed", "2062-12-10", TODAY),
  ).toEqual({
    code: "season",
    season: 2027,
  });
  expect(troubleWords({ code: "season", season: 2027 })).toContain("it runs from June 2026 on");
});

test("an application with a slip of the year can be put right", () => {
  const entry = { program: "acgme:1", applied: "2026-09-24" };
  expect(dayTrouble(entry, "applied", "2026-09-24", TODAY, 26)).toBeNull();
  expect(dayTrouble(entry, "applied", "1999-09-24", TODAY, 26)).toEqual({ code: "season", season: 2027 });
});

test("a booked interview and every day of the season so far can be entered; an application of an earlier season keeps its own", () => {
  const entry = { program: "acgme:1", applied: "2026-09-24" };
  expect(dayTrouble(entry, "interviewed", "2027-01-10", TODAY)).toBeNull();
  expect(dayTrouble(entry, "rejected", TODAY, TODAY)).toBeNull();
  expect(
    dayTrouble({ program: "acgme:2", applied: "2025-09-24" }, "rejected", "2026-02-01", TODAY),
  ).toBeNull();
});

test("a list of another season than that of the day is not entered as sent", () => {
  expect(listTrouble(2027, TODAY)).toBeNull();
  expect(listTrouble(2028, TODAY)).toContain("for the season 2028, so it is not what you sent for 2027");
});
