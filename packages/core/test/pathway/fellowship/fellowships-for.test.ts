import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  caseOf,
  EMPTY_PORTFOLIO,
  type Facts,
  type FellowshipsReport,
  fellowshipsFor,
  type InformaticsFellowship,
  listOf,
  type Profile,
} from "../../../src/index.ts";
import { caseFacts, profileWith } from "../../case/case-facts.ts";
import type { Cell, TestProgram } from "../../chances/synthetic-facts.ts";
import { CAREERS, fellowshipAt, withCareers } from "../careers-facts.ts";

const cell = (value: string | number, standing: Cell["standing"] = "published"): Cell => ({
  value,
  standing,
});
const at = (
  city: string,
  latitude: number,
  longitude: number,
  more: TestProgram["fields"] = {},
): TestProgram => ({
  state: "OH",
  openness: -2.5,
  fields: { city: cell(city), latitude: cell(latitude), longitude: cell(longitude), ...more },
});

/** Cleveland, Akron 31 miles off, Elyria 24 miles off, Columbus far off, and one whose place nobody has published. */
const PROGRAMS: readonly TestProgram[] = [
  at("Cleveland", 41.5, -81.69, { informaticsFellowship: cell("Institution 1390000001 (ACGME 1390000001)") }),
  at("Akron", 41.08, -81.52),
  at("Elyria", 41.37, -82.11),
  at("Columbus", 39.96, -83, {
    informaticsFellowship: cell("Institution 1390000001 (ACGME 1390000001)", "derived"),
  }),
  {
    state: "OH",
    openness: -2.5,
    fields: { latitude: { value: null }, longitude: { value: null }, city: { value: null } },
  },
  at("Cleveland", 41.5, -81.69),
];

const FELLOWSHIPS: readonly InformaticsFellowship[] = [
  fellowshipAt("1390000001", { visas: { sponsored: ["j1"], source: "a-source", year: 2020 } }),
  fellowshipAt("1220000002", { city: "Dayton", baseSpecialty: "Family Medicine" }),
  fellowshipAt("3020000003", { city: null, state: null, baseSpecialty: null }),
];

function reportOf(
  changes: Partial<Profile> = {},
  { facts = caseFacts(PROGRAMS), fellowships = FELLOWSHIPS, isListed = false } = {},
): FellowshipsReport {
  const options = { today: "2026-06-01", seed: 3, draws: 24 };
  const found = caseOf(withCareers(facts, fellowships) as Facts, profileWith(changes), options);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const report = fellowshipsFor(found.value, isListed ? listOf(found.value) : null);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
}

describe("links between programs and fellowships", () => {
  it("are by sponsor where the ledger names the fellowship, else by city, else by miles", () => {
    const [first] = reportOf().fellowships;
    expect(first?.code).toBe("1390000001");
    expect(first?.links.map(({ city, how }) => [city, how])).toEqual([
      ["Cleveland", "same-sponsor"],
      ["Columbus", "same-health-system"],
      ["Cleveland", "same-city"],
      ["Elyria", "within-miles"],
    ]);
    expect(first?.candidates).toEqual({ here: 2, near: 2 });
  });

  it("count every candidate once, and a place that nobody has published apart", () => {
    const { candidates, listed } = reportOf().totals;
    expect(listed).toBeNull();
    expect(candidates).toEqual({ programs: 6, here: 2, near: 2, elsewhere: 1, placeUnknown: 1 });
  });

  it("name the programs of the list first", () => {
    const { totals, fellowships } = reportOf(
      { budget: { usd: null, maxPrograms: 2, usdPerChance: null } },
      { isListed: true },
    );
    expect(totals.listed?.programs).toBe(2);
    for (const { links } of fellowships) {
      const flags = links.map(({ onList }) => Number(onList));
      expect(flags).toEqual(flags.toSorted((a, b) => b - a));
    }
  });

  it("are the same for any order of the fellowships", () => {
    const expected = reportOf();
    fc.assert(
      fc.property(fc.shuffledSubarray([...FELLOWSHIPS], { minLength: 3 }), (fellowships) => {
        expect(reportOf({}, { fellowships })).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});

describe("what nobody has published of a fellowship", () => {
  it("stays unknown and never becomes a no", () => {
    const { fellowships, totals } = reportOf();
    const bare = fellowships.find(({ code }) => code === "3020000003");
    expect(bare).toMatchObject({
      positions: null,
      healthRecord: null,
      visas: { j1: "unknown", h1b: "unknown", source: null },
      links: [],
    });
    const told = fellowships.find(({ code }) => code === "1390000001");
    expect(told?.visas).toMatchObject({ j1: "sponsors", h1b: "unknown" });
    expect(totals).toMatchObject({ visaKnown: 1, positionsKnown: 0 });
  });
});

describe("readiness", () => {
  const stateOf = (report: FellowshipsReport, id: string) =>
    [...report.requirements, ...report.lookedFor].find((one) => one.id === id)?.state;
  const project = {
    title: "No-shows",
    kind: "data-analysis",
    role: null,
    place: null,
    from: null,
    to: null,
    state: "running",
    tools: [],
    skills: [],
    deeds: [],
    measures: [],
    artefacts: [],
    confirmedBy: null,
    note: null,
  } as const;

  it("of a profile that tells nothing is open nowhere", () => {
    const report = reportOf();
    const states = [...report.requirements, ...report.lookedFor].map(({ state }) => state);
    expect(states).not.toContain("open");
    expect(stateOf(report, "residency")).toBe("later");
    expect(stateOf(report, "finished")).toBe("unknown");
  });

  it("asks a finished project for something to see", () => {
    const portfolio = { ...EMPTY_PORTFOLIO, projects: [project] };
    expect(stateOf(reportOf({ portfolio }), "finished")).toBe("open");
    expect(stateOf(reportOf({ portfolio }), "with-it")).toBe("met");
    const done = {
      ...project,
      state: "done",
      artefacts: [{ kind: "poster", title: "P", address: null }],
    } as const;
    expect(stateOf(reportOf({ portfolio: { ...EMPTY_PORTFOLIO, projects: [done] } }), "finished")).toBe(
      "met",
    );
  });

  it("never loses a line when one more entry is told", () => {
    const mentor = {
      name: "Dr B",
      kind: "informatics",
      place: null,
      met: [],
      next: null,
      note: null,
    } as const;
    const before = reportOf({ portfolio: { ...EMPTY_PORTFOLIO, projects: [project] } });
    const after = reportOf({ portfolio: { ...EMPTY_PORTFOLIO, projects: [project], mentors: [mentor] } });
    for (const { id, state } of before.lookedFor) if (state === "met") expect(stateOf(after, id)).toBe("met");
    expect(stateOf(after, "mentor")).toBe("met");
  });
});

it("the published figures keep their counts, and the loss before the match is in them", () => {
  const { figures } = reportOf();
  const matched = figures.find(({ id }) => id === "matched");
  const joined = figures.find(({ id }) => id === "joined");
  expect([matched?.count, matched?.of, joined?.of]).toEqual([95, 104, 159]);
  expect(matched?.of).toBe(joined?.count);
  expect(matched?.share).toBeCloseTo(0.913, 3);
  for (const { low, share, high } of figures) expect(low < share && share < high).toBe(true);
});

it("refuses facts without careers by naming what they lack", () => {
  const found = caseOf(caseFacts(PROGRAMS), profileWith(), { today: "2026-06-01", seed: 3, draws: 24 });
  if (!found.ok) throw new Error("no case");
  expect(fellowshipsFor(found.value)).toMatchObject({
    ok: false,
    problems: [{ code: "missing", path: "careers" }],
  });
  expect(CAREERS.process.near.miles).toBe(30);
});
