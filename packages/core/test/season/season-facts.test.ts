import fc from "fast-check";
import { expect, test } from "vitest";
import {
  allowanceOf,
  countedUsd,
  feeOfCount,
  feeStepsOf,
  fixedFeesOf,
  type PlannedSeason,
  phaseOf,
  SEASON_DATE_IDS,
  type SeasonFacts,
  seasonFactsFor,
  serviceOf,
} from "../../src/index.ts";
import { SMALL_SEASON } from "./small-season.ts";

const FACTS = { seasons: [SMALL_SEASON] };

function planned(season: number, seasons: readonly SeasonFacts[] = FACTS.seasons): PlannedSeason {
  const result = seasonFactsFor({ seasons }, season);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const dateIn = (season: SeasonFacts, id: string) => season.dates.find((date) => date.id === id);

test("a season with a file of its own is that file, nothing carried over", () => {
  const season = planned(2027);
  expect(season.carriedFrom).toBeNull();
  expect(season.services).toEqual(SMALL_SEASON.services);
  expect(season.signals).toEqual(SMALL_SEASON.signals);
  expect(dateIn(season, "match-day")).toMatchObject({ date: "2027-03-19", standing: "derived" });
});

test("a later season carries the last known fees and signals, each with its year", () => {
  const season = planned(2028);
  expect(season).toMatchObject({ season: 2028, carriedFrom: 2027 });
  expect(feeStepsOf(season, "Internal Medicine")).toEqual(feeStepsOf(planned(2027), "Internal Medicine"));
  expect(allowanceOf(season, "Internal Medicine")).toMatchObject({
    allowance: { gold: 3, silver: 12 },
    publishedFor: 2027,
  });
});

test("a later season carries no date over: unknown but for what follows a rule", () => {
  const season = planned(2028);
  expect(season.dates.map((date) => date.id)).toEqual([...SEASON_DATE_IDS]);
  expect(dateIn(season, "match-day")).toMatchObject({
    date: "2028-03-17",
    confidence: "derived",
    standing: "derived",
  });
  expect(dateIn(season, "match-week-monday")).toMatchObject({ date: "2028-03-13" });
  for (const id of [
    "eras-opens",
    "applications-open",
    "programs-review",
    "rank-list-deadline",
    "eras-closes",
  ]) {
    expect(dateIn(season, id)?.date).toBeNull();
  }
  expect(dateIn(season, "applications-open")?.note).toContain("2026-09-02");
});

test("an item that a later file lacks or does not know comes from the file before it", () => {
  const eras = SMALL_SEASON.services[0];
  if (eras === undefined) throw new Error("the season file names no service");
  const next: SeasonFacts = {
    season: 2028,
    services: [{ ...eras, steps: null, publishedFor: 2028 }],
    fixedFees: [],
    signals: SMALL_SEASON.signals
      .filter((rule) => rule.specialty === "Neurology")
      .map((rule) => ({ ...rule, allowance: { signal: 9 }, publishedFor: 2028 })),
    dates: [],
    limits: [],
  };
  const season = planned(2028, [next, SMALL_SEASON]);
  expect(season.carriedFrom).toBeNull();
  expect(serviceOf(season, "Neurology")).toEqual(eras);
  expect(allowanceOf(season, "Neurology")).toMatchObject({ allowance: { signal: 9 }, publishedFor: 2028 });
  expect(allowanceOf(season, "Internal Medicine")).toMatchObject({ publishedFor: 2027 });
  expect(season.fixedFees).toEqual(SMALL_SEASON.fixedFees);
});

test("a season before every file is refused with the first season known", () => {
  expect(seasonFactsFor(FACTS, 2026)).toMatchObject({
    ok: false,
    problems: [{ code: "season-not-covered", path: "season", nearest: 2027 }],
  });
  expect(seasonFactsFor({ seasons: [] }, 2027)).toMatchObject({ ok: false });
});

test("fees of two services are kept apart", () => {
  const season = planned(2027);
  expect(serviceOf(season, "Emergency Medicine")?.id).toBe("ResidencyCAS");
  expect(serviceOf(season, "Family Medicine")?.id).toBe("ERAS");
});

// The worked examples of the fee pages: AAMC for the 2026 season, SAEM for ResidencyCAS.
test.each([
  ["Internal Medicine", 0, 0],
  ["Internal Medicine", 30, 330],
  ["Internal Medicine", 43, 720],
  ["Internal Medicine", 32, 390],
  ["Emergency Medicine", 1, 99],
  ["Emergency Medicine", 18, 99],
  ["Emergency Medicine", 46, 683],
])("%s: %i programs cost $%i", (specialty, count, usd) => {
  expect(feeOfCount(feeStepsOf(planned(2027), specialty) ?? [], count)).toBe(usd);
});

test("one more program never lowers the fee", () => {
  const steps = fc.array(fc.record({ upTo: fc.integer({ min: 1, max: 60 }), usd: fc.nat({ max: 99 }) }));
  fc.assert(
    fc.property(steps, fc.nat({ max: 100 }), (list, count) => {
      const sorted = [...list].sort((a, b) => a.upTo - b.upTo);
      expect(feeOfCount(sorted, count + 1)).toBeGreaterThanOrEqual(feeOfCount(sorted, count));
    }),
  );
});

test("a fee that is unknown is unknown and not free", () => {
  const unknown = {
    ...planned(2027),
    services: SMALL_SEASON.services.map((one) => ({ ...one, steps: null })),
  };
  expect(feeStepsOf(unknown, "Internal Medicine")).toBeNull();
  expect(serviceOf({ ...unknown, services: [] }, "Internal Medicine")).toBeNull();
  expect(allowanceOf(planned(2027), "Nuclear Medicine")).toBeNull();
});

test("fees go to those who pay them, through the services they use, and only counted ones are summed", () => {
  const season = planned(2027);
  expect(countedUsd(fixedFeesOf(season, "do"))).toBe(150);
  expect(countedUsd(fixedFeesOf(season, "non-us-img"))).toBe(335);
  expect(countedUsd(fixedFeesOf(season, "us-img", ["ERAS", "ResidencyCAS"]))).toBe(415);
  expect(countedUsd(fixedFeesOf(season, "us-md", ["ResidencyCAS"]))).toBe(150);
});

test.each([
  ["2026-06-02", "not-open"],
  ["2026-06-03", "preparing"],
  ["2026-09-01", "preparing"],
  ["2026-09-02", "applying"],
  ["2026-09-23", "interviews"],
  ["2027-03-14", "interviews"],
  ["2027-03-15", "match-week"],
  ["2027-03-18", "match-week"],
  ["2027-03-19", "matched"],
  ["2027-12-31", "matched"],
])("on %s the season of 2027 stands at %s", (today, phase) => {
  expect(phaseOf(today, planned(2027)).phase).toBe(phase);
});

test("the phase of a season without dates is unknown, except where it cannot be otherwise", () => {
  const season = planned(2028);
  expect(phaseOf("2026-11-22", season)).toMatchObject({
    phase: "not-open",
    next: { id: "match-week-monday" },
  });
  expect(phaseOf("2027-07-01", season).phase).toBe("unknown");
  expect(phaseOf("2028-03-14", season).phase).toBe("match-week");
  expect(phaseOf("2028-03-17", season)).toMatchObject({ phase: "matched", next: null });
});

test("the next event is the next known day", () => {
  expect(phaseOf("2026-09-10", planned(2027)).next).toMatchObject({
    id: "programs-review",
    date: "2026-09-23",
  });
});
