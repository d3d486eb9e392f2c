import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Case,
  caseOf,
  type Facts,
  type InSeasonEntry,
  listOf,
  planReportOf,
  type SeasonCourse,
  seasonCourse,
  seasonRoomFor,
} from "../../src/index.ts";
import { toEnd } from "../../src/to-end.ts";
import { caseFacts, entryWith, profileWith } from "../case/case-facts.ts";
import { SMALL_SEASON } from "../season/small-season.ts";

const facts = caseFacts([
  ...Array.from({ length: 12 }, (_, i) => ({ openness: -3 + i / 8 })),
  { specialty: "Urology" },
  { specialty: "Emergency Medicine" },
]);
const OWN_MATCH = {
  id: "aua",
  title: "Urology Match",
  month: 2,
  ownRegistration: true,
  registrationDeadline: null,
  rankListDeadline: null,
  resultDay: null,
  source: "aua-urology-match-2019",
  publishedFor: 2027,
  confidence: "official",
  standing: "published",
  note: null,
} as const;
const APPLIED = "2026-09-23";
const DECEMBER = "2026-12-20";

function caseWith(inSeason: readonly InSeasonEntry[], today = DECEMBER, known: Facts = facts): Case {
  const found = caseOf(known, profileWith({ inSeason }), { today, seed: 1, draws: 20 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}
const courseOf = (base: Case): SeasonCourse | null => toEnd(seasonCourse(base, listOf(base)));

describe("the season as it stands", () => {
  it("calls silence early before programs read, then normal, then late", () => {
    const verdictOn = (today: string) =>
      seasonRoomFor(caseWith([entryWith(0, { applied: APPLIED })], today)).applications[0]?.silence?.verdict;
    expect(["2026-09-23", "2026-10-20", "2027-01-20"].map(verdictOn)).toEqual(["early", "normal", "late"]);
  });

  it("calls it late from the share that the judgement names", () => {
    const on = (lateSilence: number) => {
      const judged = { ...facts, judgements: { ...facts.judgements, lateSilence } };
      const base = caseWith([entryWith(0, { applied: APPLIED })], "2026-11-05", judged);
      return seasonRoomFor(base).applications[0]?.silence;
    };
    const usual = on(0.9);
    const out = usual !== null && usual !== undefined && "out" in usual ? usual.out : Number.NaN;
    expect([on(out)?.verdict, on(out + 1e-9)?.verdict]).toEqual(["late", "normal"]);
  });

  it("says nothing of a silence that was answered", () => {
    const { applications } = seasonRoomFor(
      caseWith([entryWith(0, { applied: APPLIED, invited: "2026-10-06" })]),
    );
    expect(applications[0]).toMatchObject({ became: "invited", silence: null, silentDays: null });
    expect(applications[0]?.interviewNow).toBeCloseTo(1, 9);
  });

  it("gives a rejected application no chance, and keeps the one it had", () => {
    const [one] = seasonRoomFor(caseWith([entryWith(0, { rejected: "2026-10-06" })])).applications;
    expect(one?.interviewNow).toBe(0);
    expect(one?.interviewThen).toBeGreaterThan(0);
  });

  it("has no verdict where another service or another match sets the days", () => {
    const season = {
      services: [
        ...SMALL_SEASON.services,
        { ...SMALL_SEASON.services[0]!, id: "other", specialties: ["Emergency Medicine"] },
      ],
      matches: [{ ...OWN_MATCH, specialties: ["Urology"] }],
    };
    const known = caseFacts([{ specialty: "Urology" }, { specialty: "Emergency Medicine" }], season);
    const { applications } = seasonRoomFor(
      caseWith([entryWith(0, { applied: APPLIED }), entryWith(1, { applied: APPLIED })], DECEMBER, known),
    );
    expect(applications.map(({ silence }) => silence)).toEqual([
      { verdict: "unknown", why: "own-match" },
      { verdict: "unknown", why: "other-service" },
    ]);
  });

  it("has a pace that rises within its range", () => {
    const { pace, outNow } = seasonRoomFor(caseWith([entryWith(0, { applied: APPLIED })]));
    for (const [at, { low, mid, high }] of pace.entries()) {
      expect(low).toBeLessThanOrEqual(mid);
      expect(mid).toBeLessThanOrEqual(high);
      if (at > 0) expect(mid).toBeGreaterThan(pace[at - 1]?.mid ?? 1);
    }
    expect(outNow.mid).toBeGreaterThan(0.9);
  });
});

describe("the course of the season", () => {
  it("ends at what the plan says, range and all", () => {
    const base = caseWith([
      entryWith(0, { applied: APPLIED, invited: "2026-10-06" }),
      entryWith(1, { applied: APPLIED, rejected: "2026-10-20" }),
      ...[2, 3, 4, 5].map((row) => entryWith(row, { applied: APPLIED })),
    ]);
    const last = courseOf(base)?.points.at(-1);
    const { match } = planReportOf(base, listOf(base)).chance;
    expect(last?.day).toBe(DECEMBER);
    for (const end of ["low", "mid", "high"] as const) expect(last?.match[end]).toBeCloseTo(match[end], 9);
  });

  it("rises with an invitation and falls with silence", () => {
    const base = caseWith([
      entryWith(0, { applied: APPLIED, invited: "2026-10-20" }),
      ...[1, 2, 3, 4, 5].map((row) => entryWith(row, { applied: APPLIED })),
    ]);
    const points = courseOf(base)?.points ?? [];
    const at = points.findIndex(({ invited }) => invited === 1);
    expect(points[at]?.day).toBe("2026-10-20");
    expect(points[at]?.match.mid).toBeGreaterThan(points[at - 1]?.match.mid ?? 1);
    expect(points.at(-1)?.match.mid).toBeLessThan(points[at]?.match.mid ?? 0);
  });

  it("is not drawn while the list can still grow, nor without applications", () => {
    expect(courseOf(caseWith([entryWith(0, { applied: APPLIED })], "2026-10-10"))).toBeNull();
    expect(courseOf(caseWith([]))).toBeNull();
  });

  it("counts every answer once, on days that rise, for any season", () => {
    const day = fc.integer({ min: 0, max: 80 }).map((days) => new Date(Date.UTC(2026, 8, 24 + days)));
    const iso = fc.option(day.map((date) => date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(
        fc.array(fc.record({ invited: iso, rejected: iso }), { minLength: 1, maxLength: 8 }),
        (told) => {
          const entries = told.map(({ invited, rejected }, row) =>
            entryWith(row, { applied: APPLIED, invited, rejected }),
          );
          const points = courseOf(caseWith(entries))?.points ?? [];
          const days = points.map((point) => point.day);
          expect(days).toEqual([...days].sort());
          const sum = (of: "invited" | "rejected") => points.reduce((all, point) => all + point[of], 0);
          const given = (of: "invited" | "rejected") => told.filter((one) => one[of] !== null).length;
          expect([sum("invited"), sum("rejected")]).toEqual([given("invited"), given("rejected")]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("the days of NRMP's Match", () => {
  it("are no days of who takes part in another match alone", () => {
    const known: Facts = {
      ...facts,
      seasons: [{ ...SMALL_SEASON, matches: [{ ...OWN_MATCH, specialties: ["Urology"] }] }],
    };
    const daysFor = (specialties: readonly ("Urology" | "Internal Medicine")[]) => {
      const profile = profileWith({ seeks: { ...profileWith().seeks, specialties } });
      const base = caseOf(known, profile, { today: DECEMBER, seed: 1, draws: 2 });
      if (!base.ok) throw new Error(JSON.stringify(base.problems));
      return seasonRoomFor(base.value).dates.map(({ id }) => id);
    };
    expect(daysFor(["Urology", "Internal Medicine"])).toContain("rank-list-deadline");
    expect(daysFor(["Urology"])).not.toContain("rank-list-deadline");
    expect(daysFor(["Urology"])).not.toContain("match-day");
  });
});
