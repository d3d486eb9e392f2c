import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  caseOf,
  EMPTY_PORTFOLIO,
  type Facts,
  listOf,
  type PlanBReport,
  type Profile,
  planBFor,
  type SKILL_LEVELS,
  SKILL_NAMES,
  whatIfOf,
} from "../../../src/index.ts";
import { graduationSeasons } from "../../../src/pathway/plan-b/graduation-seasons.ts";
import { rolesHere } from "../../../src/pathway/plan-b/roles-here.ts";
import { compareCosts, type RouteCost } from "../../../src/pathway/plan-b/shortest-route.ts";
import { profileWith } from "../../case/case-facts.ts";
import { FACTS } from "../../levers/small-levers.ts";
import { CAREERS, withCareers } from "../careers-facts.ts";

const OPTIONS = { today: "2026-06-01", seed: 3, draws: 24 };
const COURSES = [
  { id: "one", teaches: ["sql", "statistics"], hours: { least: 20, most: 30 }, usd: null },
  { id: "two", teaches: ["statistics"], hours: { least: 5, most: 8 }, usd: { least: 0, most: 0 } },
  { id: "three", teaches: ["privacy", "ehr-use", "presenting"], hours: null, usd: null },
].map((course) => ({
  ...course,
  name: course.id,
  provider: "P",
  kind: "course",
  length: null,
  price: null,
  examined: null,
  open: true,
  year: 2025,
  source: "a-source",
}));
const facts = {
  ...withCareers(FACTS),
  informatics: { domains: [], expectations: [], credentials: COURSES, datasets: [], venues: [] },
} as unknown as Facts;

function madeOf(changes: Partial<Profile> = {}, ledger = facts) {
  const found = caseOf(ledger, profileWith(changes), OPTIONS);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const list = listOf(found.value);
  const report = planBFor(found.value, list);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return { base: found.value, list, report: report.value };
}

const skill = (name: (typeof SKILL_NAMES)[number], level: (typeof SKILL_LEVELS)[number]) => ({
  words: name,
  name,
  level,
  measured: null,
  note: null,
});

describe("another season", () => {
  it("is the one that what-if gives, number by number", () => {
    const { base, list, report } = madeOf();
    const levers = whatIfOf(base, list);
    if (!levers.ok) throw new Error("no levers");
    const later = levers.value.levers.filter(({ code }) => code.startsWith("next-season"));
    expect(report.again.length).toBeGreaterThan(0);
    expect(report.again).toEqual(later);
    expect(report.base).toMatchObject(levers.value.base);
  });
});

describe("the graduation year", () => {
  const limited = (values: readonly (number | null)[]): Facts => {
    const { programs } = facts;
    const column = {
      values: programs.ids.map((_, row) => values[row] ?? null),
      provenance: new Uint16Array(programs.size),
    };
    return {
      ...facts,
      programs: {
        ...programs,
        columns: new Map([...programs.columns, ["maximumYearsSinceGraduation", column]]),
      },
    };
  };

  const seasonsOf = (changes: Partial<Profile>, ledger: Facts) => {
    const found = caseOf(ledger, profileWith(changes), OPTIONS);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return graduationSeasons(found.value);
  };

  it("is counted against stated limits, and what nobody has published stays apart", () => {
    const seasons = seasonsOf({}, limited([5, 6, 99]));
    expect(seasons.map(({ season, years, accept, fail }) => [season, years, accept, fail])).toEqual([
      [2027, 5, 3, 0],
      [2028, 6, 2, 1],
      [2029, 7, 1, 2],
    ]);
    for (const { programs, accept, fail, notTold, unpublished } of seasons) {
      expect(unpublished).toBe(programs - 3);
      expect(accept + fail + notTold + unpublished).toBe(programs);
    }
  });

  it("that is not told fails nowhere", () => {
    const { applicant } = profileWith();
    const seasons = seasonsOf({ applicant: { ...applicant, graduationYear: null } }, limited([5, 6, 99]));
    for (const { years, fail, notTold, accept } of seasons)
      expect([years, fail, notTold, accept]).toEqual([null, 0, 2, 1]);
  });

  it("never takes more programs a season later", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 12 })), { maxLength: 8 }), (limits) => {
        const accepts = seasonsOf({}, limited(limits)).map(({ accept }) => accept);
        expect(accepts).toEqual(accepts.toSorted((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });
});

describe("roles", () => {
  const rolesOf = (portfolio = EMPTY_PORTFOLIO): PlanBReport["roles"] =>
    rolesHere(CAREERS.roles, portfolio, facts.informatics!.credentials);

  it("miss nothing of a profile that tells of no skill", () => {
    const { roles, skillsTold, mostAsked } = madeOf().report;
    expect([skillsTold, mostAsked]).toEqual([false, null]);
    for (const { asks } of roles) for (const { state } of asks) expect(state).toBe("unknown");
  });

  it("tell there, partly, missing and unknown apart", () => {
    const skills = [
      skill("sql", "basic"),
      skill("excel", "advanced"),
      { ...skill("icd", "basic"), level: null },
    ];
    const analyst = rolesOf({ ...EMPTY_PORTFOLIO, skills }).find(({ id }) => id === "clinical-data-analyst");
    const states = new Map(analyst?.asks.map(({ skill: name, state }) => [name, state]));
    expect([states.get("sql"), states.get("excel"), states.get("icd"), states.get("statistics")]).toEqual([
      "partly",
      "there",
      "unknown",
      "missing",
    ]);
  });

  it("have no longer way with one skill more", () => {
    const cost = ({ route }: PlanBReport["roles"][number]): RouteCost => [
      route.hours.unknownSteps,
      route.hours.most,
      route.usd.unknownSteps,
      route.usd.most,
      route.steps.length,
    ];
    fc.assert(
      fc.property(fc.subarray([...SKILL_NAMES]), fc.constantFrom(...SKILL_NAMES), (held, more) => {
        const of = (names: readonly (typeof SKILL_NAMES)[number][]) =>
          new Map(
            rolesOf({ ...EMPTY_PORTFOLIO, skills: names.map((name) => skill(name, "advanced")) }).map(
              (role) => [role.id, role],
            ),
          );
        const [before, after] = [of(held), of([...new Set([...held, more])])];
        for (const [id, role] of before) {
          const then = after.get(id)!;
          expect(compareCosts(cost(then), cost(role))).toBeLessThanOrEqual(0);
          expect(then.totals.there).toBeGreaterThanOrEqual(role.totals.there);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it("what keeps a match open carries the evidence of the model, or says that there is none", () => {
  const { keepsOpen } = madeOf().report;
  const evidence = new Map(keepsOpen.map((one) => [one.id, one]));
  expect(evidence.get("letters")).toMatchObject({ evidence: "no-data", sources: [] });
  expect(evidence.get("clinical-work")?.evidence).toBe("expert-direction");
});
