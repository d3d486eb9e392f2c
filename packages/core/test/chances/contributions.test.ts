import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseChanceOf, chanceModelOf, contributionsOf, evidenceGrade, logistic } from "../../src/index.ts";
import {
  applicantWith,
  surfaceFor,
  surfaceMean,
  syntheticFacts,
  type TestProgram,
  toldSoFar,
} from "./synthetic-facts.ts";

const programs: TestProgram[] = [
  { openness: -4, opennessSd: 0.7 },
  {
    openness: -3,
    basis: 1,
    fields: { visaJ1: { value: true, year: 2021, kind: "rule" }, imgShare: { value: 0.8 } },
  },
  {
    openness: -2,
    state: "NY",
    fields: { step2MinimumBand: { value: "230-239", year: 2021, kind: "preference" } },
  },
];
const season = {
  season: 2027,
  signals: [{ specialty: "Internal Medicine", allowance: { gold: 3, silver: 12 } }],
};
const empty = { services: [], fixedFees: [], dates: [], limits: [] };
const facts = { ...syntheticFacts(programs), seasons: [{ ...season, ...empty }] } as unknown as ReturnType<
  typeof syntheticFacts
>;

const applicants = fc
  .record({
    step2ck: fc.option(fc.integer({ min: 209, max: 280 }), { nil: null }),
    visa: fc.constantFrom("none", "j1", "h1b", null),
    yearsSinceGraduation: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    homeStates: fc.constantFrom(null, new Set(["NY"] as const)),
    step1: fc.constantFrom(null, 0, 1, 3),
  })
  .map(({ step1, ...changes }) =>
    applicantWith({ ...(changes as object), failedAttempts: { step1, step2ck: 0, step3: 0 } }),
  );

describe("what moves a chance", () => {
  it("is a chain from the base chance to exactly the chance shown, for every signal", () => {
    fc.assert(
      fc.property(applicants, fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2), (applicant, row, level) => {
        const chain = contributionsOf(chanceModelOf({ facts, applicant }), row, level as 0 | 1 | 2);
        const surface = surfaceFor(facts, applicant, Int32Array.of(row));
        expect(chain[0]!.from).toBe(baseChanceOf(chanceModelOf({ facts, applicant }), row).mid);
        for (let i = 1; i < chain.length; i++) expect(chain[i]!.from).toBe(chain[i - 1]!.to);
        expect(chain.at(-1)!.to).toBeCloseTo(surfaceMean(surface, surface.interview, 0, level), 12);
      }),
    );
  });

  it("tells a signal that would lower a chance, and the season so far, as steps of their own", () => {
    const applicant = applicantWith();
    const soFar = toldSoFar("2026-12-01", [
      { row: 0, level: 0, state: "invited", applied: "2026-09-24" },
      { row: 1, level: 2, state: "waiting", applied: "2026-09-24" },
    ]);
    const model = chanceModelOf({ facts, applicant, soFar });
    for (const [row, level, steps] of [
      [0, 0, ["answers-elsewhere", "answer-here"]],
      [1, 2, ["answers-elsewhere", "answer-here"]],
      [2, 0, ["answers-elsewhere"]],
    ] as const) {
      const chain = contributionsOf(model, row, level);
      expect(chain.slice(-steps.length).map(({ factor }) => factor)).toEqual(steps);
      const surface = surfaceFor(facts, applicant, Int32Array.of(row), { soFar });
      expect(chain.at(-1)!.to).toBeCloseTo(surfaceMean(surface, surface.interview, 0, level), 12);
    }
    const near = syntheticFacts([{ openness: 4, opennessSd: 0.3 }]);
    const chain = contributionsOf(chanceModelOf({ facts: near, applicant }), 0, 1);
    const floor = chain.find(({ factor }) => factor === "signal-floor");
    const surface = surfaceFor(near, applicant, Int32Array.of(0));
    expect(chain.at(-1)!.to).toBeCloseTo(surfaceMean(surface, surface.interview, 0, 1), 12);
    if (floor) expect(floor.to).toBeGreaterThan(floor.from);
  });

  it("holds its own range and names its sources", () => {
    const applicant = applicantWith({ step2ck: 228, visa: "j1", homeStates: new Set(["NY"]) });
    const chain = contributionsOf(chanceModelOf({ facts, applicant }), 2, 2);
    expect(chain.map((part) => part.factor)).toEqual([
      "visa",
      "limits",
      "step2ck",
      "step1-failed",
      "step2ck-failed",
      "step3-failed",
      "years-since-graduation",
      "us-clinical-experience",
      "step3-passed",
      "publications",
      "home-state",
      "signal-gold",
      "season-level",
    ]);
    for (const part of chain) {
      expect(part.low).toBeLessThanOrEqual(part.to);
      expect(part.high).toBeGreaterThanOrEqual(part.to);
      expect(part.sources.length, part.factor).toBeGreaterThan(0);
    }
  });

  it("can be written to a file where a program is excluded", () => {
    const excluded = syntheticFacts([{ fields: { visaJ1: { value: false, standing: "yours" } } }]);
    const chain = contributionsOf(
      chanceModelOf({ facts: excluded, applicant: applicantWith({ visa: "j1" }) }),
      0,
      0,
    );
    expect(JSON.parse(JSON.stringify(chain))).toEqual(chain);
    expect(chain.at(-1)!.to).toBe(0);
    expect(chain[0]!.sources).toContain("yours");
  });

  it("starts at the program's rate for the type", () => {
    const sharp = syntheticFacts([{ openness: -3, opennessSd: 1e-3 }]);
    expect(
      baseChanceOf(chanceModelOf({ facts: sharp, applicant: applicantWith() }), 0).mid / logistic(-3),
    ).toBeCloseTo(1, 2);
  });
});

describe("the evidence grade", () => {
  const grade = (program: TestProgram, changes = {}) =>
    evidenceGrade(chanceModelOf({ facts: syntheticFacts([program]), applicant: applicantWith(changes) }), 0);

  it("is strong only where the program's own rate is known well", () => {
    expect(grade({ opennessSd: 0.4, basis: 2 })).toBe("strong");
    expect(grade({ opennessSd: 0.4, basis: 1 })).toBe("moderate");
    expect(grade({ opennessSd: 0.4, basis: 0 })).toBe("thin");
    expect(grade({ opennessSd: 1.8, basis: 2 })).toBe("thin");
  });

  it("falls when an answer that matters is unknown, and not when it does not", () => {
    expect(grade({ opennessSd: 0.4 }, { visa: "j1" })).toBe("thin");
    expect(grade({ opennessSd: 0.4 }, { visa: "none" })).toBe("strong");
    expect(
      grade({ opennessSd: 0.4, fields: { visaJ1: { value: true, standing: "yours" } } }, { visa: "j1" }),
    ).toBe("strong");
  });

  it("is never better for telling less", () => {
    const order = ["thin", "moderate", "strong"];
    const untold = { failedAttempts: { step1: null, step2ck: null, step3: null }, step2ck: null };
    for (const opennessSd of [0.4, 0.7, 0.9, 1.2]) {
      expect(order.indexOf(grade({ opennessSd }, untold))).toBeLessThanOrEqual(
        order.indexOf(grade({ opennessSd })),
      );
    }
  });
});
