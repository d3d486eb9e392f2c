import { expect, test } from "vitest";
import { type InSeasonEntry, type Profile, seasonProblems } from "../../src/index.ts";
import { SMALL_SEASON } from "./small-season.ts";

const IM = "Internal Medicine";
/** Twelve programs of internal medicine, one of neurology, one whose signals are not known. */
function specialtyOf(program: string): string | null {
  if (/(acgme:)?14000000(0\d|1[01])$/.test(program)) return IM;
  return { "acgme:1800000000": "Neurology", "acgme:1600000000": "Pathology" }[program] ?? null;
}

type Part = Partial<Pick<Profile, "signals" | "inSeason">> & { readonly graduated?: number | null };

function problemsOf({ signals = "default", inSeason = [], graduated = null }: Part, year = 2027) {
  const applicant = { graduationYear: graduated } as Profile["applicant"];
  return seasonProblems({ applicant, signals, inSeason }, SMALL_SEASON, year, specialtyOf);
}

const sent = (
  program: string,
  signal: InSeasonEntry["signal"],
  applied: string | null = "2026-09-25",
): InSeasonEntry => ({
  program,
  signal,
  applied,
  invited: null,
  rejected: null,
  interviewed: null,
  withdrawn: null,
});

test("a graduation after the season that is planned is refused, whether the file names the season or not", () => {
  expect(problemsOf({ graduated: 2040 })).toEqual([
    {
      code: "contradiction",
      path: "applicant.graduation_year",
      contradiction: { rule: "graduation-after-season", year: 2040, season: 2027 },
      nearest: "2027",
    },
  ]);
  expect(problemsOf({ graduated: 2027 })).toEqual([]);
  expect(problemsOf({ graduated: null })).toEqual([]);
});

test("more signals than the season gives are refused, each kind by its name", () => {
  const signal = { specialty: IM, season: 2027, sent: false };
  expect(problemsOf({ signals: { [IM]: { gold: 99, silver: 99 } } })).toEqual([
    {
      code: "signals-above-allowance",
      path: `signals.${IM}.gold`,
      signal: "gold",
      found: 99,
      most: 3,
      ...signal,
    },
    {
      code: "signals-above-allowance",
      path: `signals.${IM}.silver`,
      signal: "silver",
      found: 99,
      most: 12,
      ...signal,
    },
  ]);
  expect(problemsOf({ signals: { [IM]: { gold: 3, silver: 12 }, Neurology: { signal: 8 } } })).toEqual([]);
});

test("a kind of signal that the specialty does not have is refused, but none of it is none", () => {
  expect(problemsOf({ signals: { [IM]: { signal: 3 } } })).toMatchObject([
    { code: "signal-kind", path: `signals.${IM}.signal`, kinds: ["gold", "silver"] },
  ]);
  expect(problemsOf({ signals: { Neurology: { gold: 1 } } })).toMatchObject([
    { code: "signal-kind", kinds: ["signal"] },
  ]);
  expect(problemsOf({ signals: { [IM]: { signal: 0 } } })).toEqual([]);
});

test("where the season's signals of a specialty are not known, nothing is said of them", () => {
  expect(problemsOf({ signals: { Pathology: { gold: 40 } } })).toEqual([]);
  expect(problemsOf({ inSeason: [sent("acgme:1600000000", "gold")] })).toEqual([]);
});

test("more signals sent than the season gives are refused at the entry that is one too many", () => {
  const inSeason = Array.from({ length: 10 }, (_, at) =>
    sent(`14000000${String(at).padStart(2, "0")}`, "gold"),
  );
  expect(problemsOf({ inSeason })).toMatchObject([
    { code: "signals-above-allowance", path: "in_season[3].signal", found: 10, most: 3, sent: true },
  ]);
  expect(problemsOf({ inSeason: inSeason.slice(0, 3) })).toEqual([]);
});

test("a signal of another kind is refused where it was sent", () => {
  expect(problemsOf({ inSeason: [sent("acgme:1800000000", "gold")] })).toMatchObject([
    { code: "signal-kind", path: "in_season[0].signal", specialty: "Neurology" },
  ]);
});

test("signals of another season do not count, and those without a day count for the season at hand", () => {
  const old = Array.from({ length: 10 }, (_, at) =>
    sent(`14000000${String(at).padStart(2, "0")}`, "gold", "2025-09-25"),
  );
  expect(problemsOf({ inSeason: old })).toEqual([]);
  const undated = old.map((entry) => ({ ...entry, applied: null }));
  expect(problemsOf({ inSeason: undated })).toMatchObject([
    { code: "signals-above-allowance", path: "in_season[3].signal", found: 10, most: 3 },
  ]);
});

test("a program that is not known tells nothing here: that is a problem of its own", () => {
  const inSeason = Array.from({ length: 10 }, () => sent("acgme:9999999999", "gold"));
  expect(problemsOf({ inSeason })).toEqual([]);
});

test("an allowance that is carried over names the season it was published for", () => {
  expect(problemsOf({ signals: { [IM]: { gold: 4 } } }, 2028)).toMatchObject([{ most: 3, season: 2027 }]);
});
