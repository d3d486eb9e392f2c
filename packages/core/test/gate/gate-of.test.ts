import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { gateOf } from "../../src/gate/gate-of.ts";
import { type CaseOptions, caseOf, type GateFacts, type Profile, type SeasonDate } from "../../src/index.ts";
import { caseFacts, entryWith, profileWith } from "../case/case-facts.ts";
import { SMALL_SEASON } from "../season/small-season.ts";

const DATA = new URL("../../../../data/season/2027/gate.yaml", import.meta.url);
const { season: _, ...gate } = parse(readFileSync(DATA, "utf8")) as GateFacts & { season: number };
const deadline = SMALL_SEASON.dates.find(({ id }) => id === "rank-list-deadline")!;
const dates: readonly SeasonDate[] = [
  ...SMALL_SEASON.dates.filter(({ id }) => id !== "rank-list-deadline" && id !== "pathways-deadline"),
  { ...deadline, date: "2027-03-03" },
  { ...deadline, id: "pathways-deadline", date: "2027-01-31" },
];
const facts = caseFacts([{}, {}], { dates, gate });

const EXAMS = profileWith().exams;
const APPLICANT = profileWith().applicant;
const englishPassed = { test: "OET", result: "passed" } as const;

interface Given {
  readonly today?: string;
  readonly secondYear?: number;
  readonly options?: Partial<CaseOptions>;
}

/** The gate of a profile whose English exam is passed, with changes. */
function gateFor(changes: Partial<Profile>, { today = "2026-07-01", secondYear = 0, options }: Given = {}) {
  const profile = profileWith({ exams: { ...EXAMS, english: englishPassed }, ...changes });
  const base = caseOf(facts, profile, { today, seed: 1, ...options });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  const found = gateOf(base.value, secondYear);
  if (found === null) throw new Error("no gate");
  return found;
}

const codesOf = (...given: Parameters<typeof gateFor>): readonly string[] =>
  gateFor(...given).conditions.map(({ code }) => code);
const exams = (changes: Partial<Profile["exams"]>): Partial<Profile> => ({
  exams: { ...EXAMS, english: englishPassed, ...changes },
});
const applicant = (changes: Partial<Profile["applicant"]>): Partial<Profile> => ({
  applicant: { ...APPLICANT, ...changes },
});

describe("the gate of an IMG in July", () => {
  it("assumes the Pathway alone where all else is told and met", () => {
    const { open, conditions } = gateFor({});
    expect(open).toBe(true);
    expect(conditions.filter(({ state }) => state !== "met")).toEqual([
      {
        code: "pathway-not-told",
        blocks: "certificate",
        state: "unknown",
        until: "2027-01-31",
        assumed: true,
        source: "ecfmg-pathways-2023",
      },
    ]);
    expect(
      conditions.filter(({ state }) => state === "met").map(({ code, assumed }) => [code, assumed]),
    ).toEqual([
      ["applications-open", false],
      ["step1-passed", false],
      ["step2ck-passed", false],
      ["english-passed", false],
      ["graduated", false],
    ]);
  });

  it("asks nothing of exams and Pathway of who is certified, whatever the scores", () => {
    const { conditions } = gateFor(exams({ ecfmg: "certified", step1: 92, step2ck: 212, english: null }));
    expect(conditions.map(({ code, state }) => [code, state])).toEqual([
      ["applications-open", "met"],
      ["step1-passed", "met"],
      ["step2ck-passed", "met"],
      ["certificate-held", "met"],
      ["graduated", "met"],
    ]);
  });

  it("misses the certificate of who has not applied by the day on which the Pathway closes", () => {
    const sent = { inSeason: [entryWith(0, { applied: "2026-09-24" })] };
    const late = { ...sent, ...exams({ ecfmg: "none" }) };
    expect(gateFor(late, { today: "2027-01-31" }).open).toBe(true);
    expect(gateFor(late, { today: "2027-02-01" }).open).toBe(false);
    const applied = { ...sent, ...exams({ ecfmg: "applied" }) };
    expect(gateFor(applied, { today: "2027-02-01" }).open).toBe(true);
  });

  it.each<readonly [Partial<Profile>, object]>([
    [exams({ ecfmg: "applied" }), { code: "pathway-applied", state: "open", assumed: true }],
    [exams({ ecfmg: "none" }), { code: "pathway-not-applied", state: "open", until: "2027-01-31" }],
    [
      exams({ step1: "fail" }),
      { code: "step1-not-passed", told: "fail", blocks: "match", until: "2027-03-03" },
    ],
    [exams({ step1: "pending" }), { code: "step1-not-passed", told: "pending", state: "open" }],
    [exams({ step1: null }), { code: "step1-not-told", state: "unknown" }],
    // A score that is more likely a slip proves no pass.
    [exams({ step1: 92 }), { code: "step1-not-told", state: "unknown" }],
    [exams({ step2ck: "pending" }), { code: "step2ck-not-passed", state: "open", until: "2027-03-03" }],
    [exams({ step2ck: 217 }), { code: "step2ck-below-passing", state: "unknown", score: 217, passing: 218 }],
    [exams({ english: null }), { code: "english-not-told", state: "unknown", until: "2027-01-31" }],
    ...(["failed", "none", "booked"] as const).map(
      (result) =>
        [
          exams({ english: { test: "OET", result } }),
          {
            code: "english-not-passed",
            told: result,
            blocks: "certificate",
            state: "open",
            until: "2027-01-31",
          },
        ] as const,
    ),
    [
      applicant({ graduationYear: 2027 }),
      { code: "graduation-to-come", until: "2027-06-30", blocks: "start" },
    ],
    [applicant({ graduationYear: null }), { code: "graduation-not-told", state: "unknown" }],
    [
      { visa: "h1b" as const },
      { code: "h1b-without-step3", told: "none", blocks: "visa", until: "2027-03-19" },
    ],
    [
      { visa: "h1b" as const, ...exams({ step3: 190 }) },
      { code: "h1b-without-step3", told: "fail" },
    ],
    [
      { visa: "h1b" as const, ...exams({ step3: null }) },
      { code: "step3-not-told", state: "unknown" },
    ],
    [{ visa: null }, { code: "visa-not-told", state: "unknown", blocks: "visa" }],
  ])("names what is not settled in %j", (changes, condition) => {
    const { open, conditions } = gateFor(changes);
    expect(open).toBe(true);
    expect(conditions).toContainEqual(expect.objectContaining({ assumed: true, ...condition }));
  });

  it("asks for Step 3 only of who takes an H-1B and no other visa", () => {
    for (const visa of ["none", "j1", "any"] as const)
      expect(codesOf({ visa }).filter((code) => /step3/.test(code))).toEqual([]);
    expect(codesOf({ visa: "h1b", ...exams({ step3: "pass" }) })).toContain("step3-passed");
  });

  it("asks for a first year beside positions that begin in the second, sought or not", () => {
    const seeks = profileWith().seeks;
    expect(codesOf({})).not.toContain("first-year-to-find");
    const asked = { code: "first-year-to-find", state: "open", blocks: "start", programs: 2, assumed: true };
    expect(gateFor({}, { secondYear: 2 }).conditions).toContainEqual(
      expect.objectContaining({ ...asked, sought: false, until: "2027-03-03" }),
    );
    const both = { seeks: { ...seeks, tracks: ["advanced", "preliminary"] as const } };
    expect(gateFor(both, { secondYear: 2 }).conditions).toContainEqual(
      expect.objectContaining({ ...asked, sought: true }),
    );
  });
});

it("asks no certificate and no Step of US graduates, whose schools let them take part", () => {
  const told = { exams: { ...EXAMS, step1: "fail", step2ck: "pending" } } as const;
  expect(codesOf({ ...applicant({ type: "us-md" }), ...told })).toEqual(["applications-open", "graduated"]);
  expect(codesOf({ ...applicant({ type: "do" }), ...told })).toEqual(["applications-open", "graduated"]);
});

describe("a deadline that has passed", () => {
  const sent = { inSeason: [entryWith(0, { applied: "2026-09-24" })] };

  it("shuts the gate from the day after it", () => {
    const english = { ...sent, ...exams({ english: { test: "OET", result: "booked" } }) };
    expect(gateFor(english, { today: "2027-01-31" }).open).toBe(true);
    expect(gateFor(english, { today: "2027-02-01" }).open).toBe(false);
    const step1 = { ...sent, ...exams({ step1: "pending" }) };
    expect(gateFor(step1, { today: "2027-03-03" }).open).toBe(true);
    const late = gateFor(step1, { today: "2027-03-04" });
    expect(late.open).toBe(false);
    expect(late.conditions).toContainEqual(
      expect.objectContaining({ code: "step1-not-passed", state: "missed" }),
    );
  });
});

describe("the day of the season", () => {
  const named = { season: 2027 };
  const sent = { ...named, inSeason: [entryWith(0, { applied: "2026-09-24" })] };
  const ended = { ...named, inSeason: [entryWith(0, { applied: "2026-09-24", rejected: "2026-10-20" })] };
  const first = (...given: Parameters<typeof gateFor>) => gateFor(...given).conditions[0];

  it.each([
    ["2026-10-15", named, "applications-open", "met", "2026-10-15"],
    ["2026-10-16", named, "applications-over", "missed", "2026-10-15"],
    ["2026-10-16", sent, "applications-sent", "met", "2026-10-15"],
    ["2026-11-28", ended, "applications-over", "missed", "2026-10-15"],
    ["2027-03-03", named, "applications-over", "missed", "2026-10-15"],
    ["2027-03-04", named, "lists-certified", "missed", "2027-03-03"],
    ["2027-03-04", sent, "rank-list-not-told", "unknown", "2027-03-03"],
    ["2027-03-15", named, "results-out", "missed", "2027-03-15"],
    ["2027-03-18", sent, "results-out", "missed", "2027-03-15"],
  ] as const)("on %s of %j is %s", (today, profile, code, state, until) => {
    expect(first(profile, { today })).toMatchObject({ code, state, until });
    expect(gateFor(profile, { today }).open).toBe(state !== "missed");
  });

  it("says how many invitations of a usual season are out, more as days pass", () => {
    const shares = ["2026-10-28", "2026-11-28", "2027-01-28"].map((today) => {
      const found = first(named, { today });
      if (found?.code !== "applications-over") throw new Error(found?.code);
      return found.invitationsOut;
    });
    // Half of them five weeks after the first day of reading, as the judgement has it.
    expect(shares[0]).toBeCloseTo(0.5, 5);
    expect(shares[1]).toBeGreaterThan(0.8);
    expect(shares[2]).toBeGreaterThan(shares[1] ?? 1);
  });
});

describe("a graduation that comes after the season that would be planned", () => {
  it("moves the season, and says instead of which", () => {
    const late = applicant({ graduationYear: 2028 });
    expect(gateFor(late).conditions).toContainEqual(
      expect.objectContaining({
        code: "graduation-to-come",
        until: "2028-06-30",
        year: 2028,
        insteadOf: 2027,
      }),
    );
    // The days of 2028 are not known, and none of 2027 stands in.
    expect(gateFor(late).conditions).toContainEqual(
      expect.objectContaining({ code: "pathway-not-told", until: null }),
    );
  });

  it("is refused where the season is named, or where it lies too far ahead", () => {
    const refused = (changes: Partial<Profile>): unknown => {
      const base = caseOf(facts, profileWith(changes), { today: "2026-07-01", seed: 1 });
      return base.ok ? null : base.problems[0];
    };
    const contradiction = { rule: "graduation-after-season", season: 2027 };
    expect(refused({ season: 2027, ...applicant({ graduationYear: 2028 }) })).toMatchObject({
      contradiction,
    });
    expect(refused(applicant({ graduationYear: 2032 }))).toMatchObject({ contradiction });
    expect(refused(applicant({ graduationYear: 2031 }))).toBeNull();
  });
});

it("is absent where the season has no table of it", () => {
  const base = caseOf(caseFacts([{}]), profileWith(), { today: "2026-07-01", seed: 1 });
  expect(base.ok && gateOf(base.value)).toBeNull();
});

describe("the gate of who takes part in a match of its own alone", () => {
  const own = caseFacts([{}, {}], {
    dates,
    gate,
    matches: [
      {
        ...deadline,
        id: "own",
        title: "Match of its own",
        specialties: profileWith().seeks.specialties,
        month: 1,
        ownRegistration: true,
        registrationDeadline: null,
        rankListDeadline: null,
        resultDay: null,
      },
    ],
  });
  const gateOn = (today: string, changes: Partial<Profile> = {}) => {
    const base = caseOf(own, profileWith({ season: 2027, ...changes }), { today, seed: 1 });
    if (!base.ok) throw new Error(JSON.stringify(base.problems));
    return gateOf(base.value)!;
  };

  it("names none of NRMP's days, and whose match it is", () => {
    const { conditions } = gateOn("2026-07-01", { visa: "h1b", exams: { ...EXAMS, step1: "fail" } });
    const days = new Set(
      own.seasons[0]?.dates.map(({ id, date }) => (id.startsWith("pathways") ? "" : date)),
    );
    for (const { until, ofMatch, code } of conditions) {
      expect(ofMatch).toBe("Match of its own");
      if (code !== "applications-open" && until !== null) expect(days).not.toContain(until);
    }
    expect(conditions.find(({ code }) => code === "step1-not-passed")?.until).toBeNull();
  });

  it("is over once the month of its results is, long before NRMP's lists are certified", () => {
    expect(gateOn("2027-01-31").conditions[0]?.code).toBe("applications-over");
    expect(gateOn("2027-02-01").conditions[0]).toMatchObject({ code: "results-out", since: null });
    expect(gateOn("2027-03-04").conditions.map(({ code }) => code)).not.toContain("lists-certified");
  });
});
