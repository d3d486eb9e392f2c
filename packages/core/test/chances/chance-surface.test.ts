import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Applicant,
  logistic,
  type OwnFact,
  poissonBinomial,
  randomFrom,
  seasonChanceOf,
  withOwnFacts,
} from "../../src/index.ts";
import {
  applicantWith,
  surfaceFor,
  surfaceMean,
  syntheticFacts,
  type TestProgram,
} from "./synthetic-facts.ts";

const programs: TestProgram[] = [
  { openness: -5, opennessSd: 1.2, basis: 0 },
  { openness: -3.5, fields: { visaJ1: { value: true, year: 2021, kind: "rule" } } },
  { openness: -2, fields: { visaJ1: { value: false, year: 2021, kind: "rule" }, imgShare: { value: 0.9 } } },
  {
    openness: -4,
    fields: {
      step2MinimumBand: { value: "220-229", year: 2021, kind: "preference" },
      imgShare: { value: 0.1 },
    },
  },
  { openness: 1, opennessSd: 0.3, state: "NY" },
  {
    specialty: "Family Medicine",
    openness: -4.7,
    opennessSd: 1.5,
    fields: { visaH1b: { value: true, year: 2026, kind: "rule" } },
  },
  {
    fields: {
      step2Minimum: { value: 230, standing: "yours" },
      maximumFailedAttempts: { value: 1, standing: "yours" },
    },
  },
  {
    fields: {
      maximumYearsSinceGraduation: { value: 5, standing: "yours" },
      minimumUsClinicalMonths: { value: 3, standing: "yours" },
      step3Required: { value: true, standing: "yours" },
    },
  },
];
const facts = syntheticFacts(programs);
const rows = Int32Array.from(programs.keys());

const count = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const applicants: fc.Arbitrary<Applicant> = fc
  .record({
    type: fc.constantFrom("us-md", "do", "us-img", "non-us-img" as const),
    step2ck: fc.option(fc.integer({ min: 209, max: 285 }), { nil: null }),
    failedAttempts: fc.record({ step1: count, step2ck: count, step3: count }),
    yearsSinceGraduation: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
    visa: fc.constantFrom("none", "j1", "h1b", "any", null),
    step3Passed: fc.constantFrom(true, false, null),
    usClinicalMonths: fc.option(fc.integer({ min: 0, max: 24 }), { nil: null }),
    publications: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    homeStates: fc.constantFrom(null, new Set(["NY"])),
    earlierMatches: fc.constantFrom(0, 0, 1, 4),
  })
  .map((changes) => applicantWith(changes as Partial<Applicant>));

const means = (applicant: Applicant) => {
  const surface = surfaceFor(facts, applicant, rows);
  return Array.from(rows, (_, i) => surfaceMean(surface, surface.interview, i));
};

function expectNoneLower(better: Applicant, worse: Applicant, tolerance = 1e-9): void {
  const high = means(better);
  const low = means(worse);
  high.forEach((chance, i) => {
    expect(chance, `program ${i}`).toBeGreaterThanOrEqual(low[i]! * (1 - tolerance));
  });
}

describe("the chance surface", () => {
  it("holds probabilities below 1, a match no likelier than its interview, weights that sum to 1", () => {
    fc.assert(
      fc.property(applicants, (applicant) => {
        const surface = surfaceFor(facts, applicant, rows);
        expect(surface.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        surface.interview.forEach((p, i) => {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThan(1);
          expect(surface.match[i]!).toBeLessThanOrEqual(p);
          expect(surface.match[i]!).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("does not heed a least score and a least experience of 0, which ask for none", () => {
    const none = { value: 0, standing: "yours" } as const;
    const limits = syntheticFacts([{}, { fields: { step2Minimum: none, minimumUsClinicalMonths: none } }]);
    for (const changes of [
      { step2ck: 1, usClinicalMonths: 0 },
      { step2ck: null, usClinicalMonths: null },
    ]) {
      const surface = surfaceFor(limits, applicantWith(changes), Int32Array.of(0, 1));
      const chance = (row: number): number => surfaceMean(surface, surface.match, row);
      expect(chance(1)).toBe(chance(0));
    }
  });

  it("rises with the latent quality and with the signal at every node", () => {
    fc.assert(
      fc.property(applicants, (applicant) => {
        const { interview, match, nodes } = surfaceFor(facts, applicant, rows, {
          signalKinds: new Map([["Internal Medicine", false]]),
        });
        const K = nodes.length;
        const n = rows.length;
        for (const values of [interview, match]) {
          for (let i = 0; i < values.length; i++) {
            if (i % K > 0) expect(values[i]!).toBeGreaterThanOrEqual(values[i - 1]!);
            if (i >= n * K) expect(values[i]!).toBeGreaterThanOrEqual(values[i - n * K]! * (1 - 1e-9));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never lowers a chance for a higher score", () => {
    fc.assert(
      fc.property(applicants, fc.integer({ min: 1, max: 30 }), (applicant, more) => {
        const step2ck = applicant.step2ck ?? 230;
        expectNoneLower({ ...applicant, step2ck: step2ck + more }, { ...applicant, step2ck });
      }),
    );
  });

  it("never lowers a chance for fewer failed attempts at any exam", () => {
    fc.assert(
      fc.property(
        applicants,
        fc.constantFrom("step1", "step2ck", "step3"),
        fc.integer({ min: 1, max: 3 }),
        (applicant, exam, more) => {
          const failures = applicant.failedAttempts[exam as "step1"] ?? 0;
          const withFailures = (n: number) => ({
            ...applicant,
            failedAttempts: { ...applicant.failedAttempts, [exam]: n },
          });
          expectNoneLower(withFailures(failures), withFailures(failures + more));
        },
      ),
    );
  });

  it("never lowers a chance for a fresher graduation, Step 3 passed, more experience or publications", () => {
    fc.assert(
      fc.property(applicants, fc.integer({ min: 1, max: 10 }), (applicant, more) => {
        const years = applicant.yearsSinceGraduation ?? 4;
        // After earlier seasons the points of the quality move with the share in the tail, which years make larger.
        expectNoneLower(
          { ...applicant, yearsSinceGraduation: years },
          { ...applicant, yearsSinceGraduation: years + more },
          applicant.earlierMatches === 0 ? 1e-9 : 0.04,
        );
        expectNoneLower({ ...applicant, step3Passed: true }, { ...applicant, step3Passed: false });
        const months = applicant.usClinicalMonths ?? 2;
        expectNoneLower(
          { ...applicant, usClinicalMonths: months + more },
          { ...applicant, usClinicalMonths: months },
        );
        const publications = applicant.publications ?? 1;
        expectNoneLower({ ...applicant, publications: publications + more }, { ...applicant, publications });
      }),
    );
  });

  it("never lowers a chance for not needing a visa, or for either visa instead of one", () => {
    fc.assert(
      fc.property(applicants, (applicant) => {
        for (const visa of ["j1", "h1b", "any"] as const)
          expectNoneLower({ ...applicant, visa: "none" }, { ...applicant, visa });
        expectNoneLower({ ...applicant, visa: "any" }, { ...applicant, visa: "j1" });
      }),
    );
  });

  it.each([
    ["visaJ1", "h1b"],
    ["visaH1b", "j1"],
  ] as const)(
    "leaves to who takes either visa what the other alone gives where %s is settled as not sponsored",
    (field, other) => {
      const no = { fields: { [field]: { value: false, standing: "yours", kind: "rule" } } } as TestProgram;
      const facts = syntheticFacts([no]);
      const chance = (visa: "any" | "h1b" | "j1"): number => {
        const surface = surfaceFor(facts, applicantWith({ visa }), Int32Array.of(0));
        return surfaceMean(surface, surface.interview, 0);
      };
      expect(chance("any")).toBe(chance(other));
    },
  );

  it("gives who takes either visa no less than who takes one, and who needs none no less than either", () => {
    const answer = fc.constantFrom(
      undefined,
      { value: true, year: 2015 },
      { value: false, year: 2015 },
      { value: true, standing: "yours" },
      { value: false, standing: "yours" },
    );
    fc.assert(
      fc.property(
        answer,
        answer,
        fc.constantFrom(0, 1, 2),
        fc.constantFrom("us-md", "do", "us-img", "non-us-img"),
        fc.double({ min: -6, max: 2, noNaN: true }),
        (visaJ1, visaH1b, basis, type, openness) => {
          const told = { ...(visaJ1 && { visaJ1 }), ...(visaH1b && { visaH1b }) };
          const fields = Object.fromEntries(
            Object.entries(told).map(([key, one]) => [key, { ...one, kind: "rule" }]),
          );
          const facts = syntheticFacts([{ basis, openness, fields } as TestProgram]);
          const chance = (visa: "any" | "h1b" | "j1" | "none"): number => {
            const surface = surfaceFor(
              facts,
              applicantWith({ visa, type } as Partial<Applicant>),
              Int32Array.of(0),
            );
            return surfaceMean(surface, surface.interview, 0) * (1 + 1e-9);
          };
          const either = chance("any");
          expect(either).toBeGreaterThanOrEqual(chance("j1") / (1 + 1e-9));
          expect(either).toBeGreaterThanOrEqual(chance("h1b") / (1 + 1e-9));
          expect(chance("none")).toBeGreaterThanOrEqual(either / (1 + 1e-9));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("is never lowered by a yes to the visa that the applicant needs, nor raised by a no", () => {
    const OLD = { year: 2015, kind: "rule" } as const;
    const before = fc.constantFrom(undefined, { value: true, ...OLD }, { value: false, ...OLD });
    const asked = fc.constantFrom("visaJ1" as const, "visaH1b" as const);
    fc.assert(
      fc.property(
        fc.constantFrom("j1", "h1b", "any", null),
        fc.constantFrom("us-md", "do", "us-img", "non-us-img"),
        fc.record({ visaJ1: before, visaH1b: before }),
        asked,
        fc.constantFrom(0, 1, 2),
        fc.double({ min: -6, max: 4, noNaN: true }),
        (visa, type, fields, field, basis, openness) => {
          // Who sponsors H-1B sponsors J-1, so an answer about the J-1 tells of the H-1B as well.
          fc.pre(visa === "any" || visa === "h1b" || field === "visaJ1");
          const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
          const answer = (value: boolean) => ({
            basis,
            openness,
            fields: { ...told, [field]: { value, standing: "yours", kind: "rule" } },
          });
          const three = syntheticFacts([
            answer(false),
            { basis, openness, fields: told },
            answer(true),
          ] as unknown as TestProgram[]);
          const who = applicantWith({ visa, type } as Partial<Applicant>);
          const surface = surfaceFor(three, who, Int32Array.of(0, 1, 2));
          const [no, unknown, yes] = [0, 1, 2].map((i) => surfaceMean(surface, surface.interview, i)) as [
            number,
            number,
            number,
          ];
          expect(no).toBeLessThanOrEqual(unknown * (1 + 1e-9));
          expect(unknown).toBeLessThanOrEqual(yes * (1 + 1e-9));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("takes an unknown visa answer as neither yes nor no", () => {
    const answer = (value: boolean | null, basis: 0 | 2): TestProgram => ({
      basis,
      fields: value === null ? {} : { visaJ1: { value, year: 2026, kind: "rule" } },
    });
    for (const basis of [0, 2] as const) {
      const three = syntheticFacts([answer(true, basis), answer(null, basis), answer(false, basis)]);
      const surface = surfaceFor(three, applicantWith({ visa: "j1" }), Int32Array.of(0, 1, 2));
      const [yes, unknown, no] = [0, 1, 2].map((i) => surfaceMean(surface, surface.interview, i));
      expect(no).toBe(0);
      expect(unknown).toBeGreaterThan(yes! / 3);
      expect(unknown).toBeLessThan(yes!);
    }
  });

  it("lets an old no weigh by how long such answers last, and never be zero", () => {
    const at = (year: number) =>
      syntheticFacts([{ fields: { visaJ1: { value: false, year, kind: "rule" } } }]);
    const chance = (year: number) => {
      const surface = surfaceFor(at(year), applicantWith({ visa: "j1" }), Int32Array.of(0));
      return surfaceMean(surface, surface.interview, 0);
    };
    expect(chance(2026)).toBe(0);
    expect(chance(2024)).toBe(0);
    expect(chance(2023)).toBeGreaterThan(0);
    expect(chance(2015)).toBeGreaterThan(chance(2021));
  });

  it("lets the applicant's own entry decide", () => {
    const old = syntheticFacts([{ fields: { visaJ1: { value: true, year: 2021, kind: "rule" } } }]);
    const own: OwnFact = {
      program: "acgme:1400000000",
      field: "visaJ1",
      value: false,
      date: "2026-10-01",
      note: null,
    };
    const told = withOwnFacts(old, [own]);
    if (!told.ok) throw new Error("own fact refused");
    const surface = surfaceFor(told.value, applicantWith({ visa: "j1" }), Int32Array.of(0));
    expect(surfaceMean(surface, surface.interview, 0)).toBe(0);
  });

  it("gives no chance where the applicant's own entry excludes, whatever else is strong", () => {
    const applicant = applicantWith({ step2ck: 229 });
    expect(means(applicant)[6]).toBe(0);
    expect(means({ ...applicant, step2ck: 230 })[6]).toBeGreaterThan(0);
    expect(means(applicantWith({ yearsSinceGraduation: 6, step3Passed: true }))[7]).toBe(0);
    expect(means(applicantWith({ yearsSinceGraduation: 5, step3Passed: true }))[7]).toBeGreaterThan(0);
  });

  it("weighs failed attempts less where most residents are IMGs", () => {
    const ratio = (row: number) => {
      const failed = means(applicantWith({ failedAttempts: { step1: 1, step2ck: 0, step3: 0 } }));
      return failed[row]! / means(applicantWith())[row]!;
    };
    expect(ratio(2)).toBeGreaterThan(ratio(1));
    expect(ratio(3)).toBeLessThan(ratio(1));
  });

  it("leaves the program's rate as it is for who tells nothing", () => {
    const untold = applicantWith({
      step2ck: null,
      failedAttempts: { step1: null, step2ck: null, step3: null },
      yearsSinceGraduation: null,
      visa: null,
      step3Passed: null,
      usClinicalMonths: null,
      publications: null,
    });
    const exact = syntheticFacts([{ opennessSd: 1e-6 }], { levelSd: 1e-6, sigmaSd: 1e-6 });
    const surface = surfaceFor(exact, untold, Int32Array.of(0));
    expect(surfaceMean(surface, surface.interview, 0) / logistic(-3.5)).toBeCloseTo(1, 1);
  });

  it("does not know of other candidates", () => {
    const applicant = applicantWith({ visa: "j1" });
    const all = surfaceFor(facts, applicant, rows);
    const one = surfaceFor(facts, applicant, Int32Array.of(3));
    expect(surfaceMean(one, one.match, 0)).toBe(surfaceMean(all, all.match, 3));
  });
});

describe("the season of a list", () => {
  it("agrees with a simulation of the same model", () => {
    const applicant = applicantWith({ step2ck: 236, visa: "j1" });
    const list = Array.from(
      { length: 40 },
      (_, i): TestProgram => ({
        openness: -4.5 + (i % 10) / 4,
        fields: i % 3 ? { visaJ1: { value: true, year: 2026, kind: "rule" } } : {},
      }),
    );
    const many = syntheticFacts(list);
    const all = Int32Array.from(list.keys());
    const surface = surfaceFor(many, applicant, all);
    const season = seasonChanceOf(surface, all, new Int8Array(40));
    // The oracle draws a node, then each interview and each offer, and counts.
    const random = randomFrom(99);
    const runs = 40_000;
    let matched = 0;
    let none = 0;
    let interviews = 0;
    const K = surface.weights.length;
    for (let run = 0; run < runs; run++) {
      let u = random.uniform();
      let k = 0;
      while (k < K - 1 && u > surface.weights[k]!) u -= surface.weights[k++]!;
      let invited = 0;
      let taken = false;
      for (let i = 0; i < 40; i++) {
        const p = surface.interview[i * K + k]!;
        if (random.uniform() >= p) continue;
        invited++;
        if (random.uniform() < surface.match[i * K + k]! / p) taken = true;
      }
      matched += Number(taken) / runs;
      none += Number(invited === 0) / runs;
      interviews += invited / runs;
    }
    expect(Math.abs(season.match - matched)).toBeLessThan(0.01);
    expect(Math.abs(season.anyInterview - (1 - none))).toBeLessThan(0.01);
    let mean = 0;
    season.pmf.forEach((p, k) => {
      mean += p * k;
    });
    expect(Math.abs(mean - interviews)).toBeLessThan(0.06);
  });

  it("never falls when a program is added, and is no season without one", () => {
    const applicant = applicantWith({ visa: "j1" });
    const surface = surfaceFor(facts, applicant, rows);
    let last = 0;
    for (let n = 0; n <= rows.length; n++) {
      const season = seasonChanceOf(surface, rows.slice(0, n), new Int8Array(n));
      expect(season.match).toBeGreaterThanOrEqual(last);
      expect(season.pmf.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      last = season.match;
    }
    const none = seasonChanceOf(surface, new Int32Array(0), new Int8Array(0));
    expect(none.match).toBe(0);
    expect(none.anyInterview).toBeCloseTo(0, 14);
    expect(none.pmf).toHaveLength(1);
  });

  it("spreads the number of interviews far wider than independent programs would", () => {
    const list = Array.from({ length: 60 }, (): TestProgram => ({ openness: -3.3 }));
    const surface = surfaceFor(syntheticFacts(list), applicantWith(), Int32Array.from(list.keys()));
    const variance = (pmf: Float64Array): number => {
      let mean = 0;
      let square = 0;
      pmf.forEach((p, k) => {
        mean += p * k;
        square += p * k * k;
      });
      return (square - mean * mean) / mean;
    };
    const season = seasonChanceOf(surface, Int32Array.from(list.keys()), new Int8Array(60));
    const independent = poissonBinomial(list.map((_, i) => surfaceMean(surface, surface.interview, i)));
    expect(variance(independent)).toBeLessThan(1);
    expect(variance(season.pmf)).toBeGreaterThan(2);
  });

  it("hands over copies of its nodes and weights, which sum to 1", () => {
    const surface = surfaceFor(facts, applicantWith(), rows);
    const again = surfaceFor(facts, applicantWith(), rows);
    expect(surface.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(surface.weights).toEqual(again.weights);
    expect(surface.nodes).not.toBe(again.nodes);
  });
});
