import { describe, expect, it } from "vitest";
import { seasonAtHand } from "../../src/case/season-at-hand.ts";
import type { InSeasonEntry, SeasonDate } from "../../src/index.ts";
import { SMALL_SEASON } from "../season/small-season.ts";
import { caseFacts, entryWith } from "./case-facts.ts";

const dates = SMALL_SEASON.dates.map(
  (one): SeasonDate => (one.id === "rank-list-deadline" ? { ...one, date: "2027-03-03" } : one),
);
const facts = caseFacts([{}, {}, {}], { dates });

function at(today: string, inSeason: readonly InSeasonEntry[] = [], season: number | null = null) {
  const found = seasonAtHand(facts, { season, inSeason }, today);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}
const codes = (...given: Parameters<typeof at>): string[] => at(...given).warnings.map(({ code }) => code);
const problemsOf = (today: string, inSeason: readonly InSeasonEntry[], season: number | null) => {
  const found = seasonAtHand(facts, { season, inSeason }, today);
  return found.ok ? [] : found.problems;
};

describe("the season at hand", () => {
  const dated = [entryWith(0, { applied: "2026-09-24" })];
  const undated = [entryWith(0)];
  const earlier = [entryWith(0, { applied: "2025-09-24" })];

  it.each([
    ["nothing told, before the last day", "2026-10-15", [], null, 2027],
    ["nothing told, the day after", "2026-10-16", [], null, 2028],
    ["entries of a season that runs", "2026-12-01", dated, null, 2027],
    ["entries of a season that runs, on its last day", "2027-03-18", dated, null, 2027],
    ["entries of a season that has ended", "2027-03-19", dated, null, 2028],
    ["an entry without a date while a season runs", "2026-12-01", undated, null, 2027],
    ["an entry without a date in its new year", "2027-02-01", undated, null, 2027],
    ["an entry without a date after Match Day", "2027-04-01", undated, null, 2028],
    ["entries of the season before", "2026-12-01", earlier, null, 2028],
    ["the profile's own season before all else", "2026-12-01", dated, 2028, 2028],
    ["the profile's own season that can no longer be applied to", "2026-12-01", [], 2027, 2027],
  ] as const)("is chosen with %s", (_, today, entries, season, year) => {
    expect(at(today, entries, season).year).toBe(year);
  });

  it("leaves entries of other seasons out, dated or not, and says so", () => {
    for (const entries of [dated, undated]) {
      const found = at("2026-12-01", entries, 2028);
      expect(found.soFar).toBeNull();
      expect(found.warnings).toContainEqual({
        code: "in-season-other-season",
        entries: 1,
        entrySeason: 2027,
        season: 2028,
      });
    }
  });

  it("says by day what is over", () => {
    expect(codes("2026-10-15", [], 2027)).toEqual([]);
    expect(codes("2026-10-16", [], 2027)).toEqual(["applications-over", "nothing-sent-told"]);
    expect(codes("2026-10-16", dated)).toEqual(["applications-over"]);
    expect(codes("2027-03-03", dated)).toEqual(["applications-over"]);
    expect(codes("2027-03-04", dated)).toEqual(["applications-over", "lists-certified"]);
  });

  it("takes rank lists for certified by Match Week where their deadline is not known", () => {
    const known = caseFacts([{}, {}]);
    const codesOn = (today: string): readonly string[] => {
      const found = seasonAtHand(known, { season: null, inSeason: dated }, today);
      return found.ok ? found.value.warnings.map(({ code }) => code) : [];
    };
    expect(codesOn("2027-03-14")).toEqual(["applications-over"]);
    expect(codesOn("2027-03-15")).toEqual(["applications-over", "lists-certified"]);
  });

  it("refuses a season that has ended, from its Match Day on, and one without facts", () => {
    expect(problemsOf("2027-03-18", [], 2027)).toEqual([]);
    expect(problemsOf("2027-03-19", [], 2027).map(({ code }) => code)).toEqual(["season-over"]);
    expect(problemsOf("2026-12-01", [], 2026).map(({ code }) => code)).toEqual(["season-not-covered"]);
  });

  it("takes a day that is tomorrow here, as it may have been today where it was entered", () => {
    expect(problemsOf("2026-12-01", [entryWith(0, { applied: "2026-12-02" })], null)).toEqual([]);
  });

  it("refuses a day further ahead, but for an interview that is booked", () => {
    const late = [entryWith(1), entryWith(0, { applied: "2026-12-03", interviewed: "2027-01-05" })];
    expect(problemsOf("2026-12-01", late, null).map(({ path }) => path)).toEqual(["in_season[1].applied"]);
  });

  it("refuses two entries of one program under two ids", () => {
    const entries = [entryWith(0), { ...entryWith(0), program: "1400000000" }];
    expect(problemsOf("2026-12-01", entries, null)).toMatchObject([
      { code: "duplicate", path: "in_season[1].program" },
    ]);
  });

  it.each([
    [{}, "waiting"],
    [{ invited: "2026-10-20" }, "invited"],
    [{ interviewed: "2026-12-02" }, "invited"],
    [{ interviewed: "2026-12-01" }, "interviewed"],
    [{ rejected: "2026-11-01" }, "rejected"],
    [{ invited: "2026-10-20", rejected: "2026-11-01" }, "rejected-after-interview"],
    [{ withdrawn: "2026-11-01" }, "withdrawn"],
    [{ interviewed: "2026-11-01", withdrawn: "2026-11-02" }, "withdrawn"],
  ] as const)("reads %o as %s", (events, state) => {
    const entry = entryWith(0, { applied: "2026-09-24", ...events });
    expect(at("2026-12-01", [entry]).soFar?.applications.get(0)?.state).toBe(state);
  });
});
