import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Applicant,
  chanceModelOf,
  contributionsOf,
  type SeasonSoFar,
  surfaceOf,
} from "../../src/index.ts";
import {
  applicantWith,
  HURDLES,
  surfaceMean,
  syntheticFacts,
  type TestProgram,
  toldSoFar,
} from "./synthetic-facts.ts";

const programs = fc.record({
  openness: fc.double({ min: -5, max: -1.5, noNaN: true }),
  opennessSd: fc.double({ min: 0.1, max: 1, noNaN: true }),
  specialty: fc.constantFrom("Internal Medicine", "Family Medicine"),
  state: fc.constantFrom("NY", "OH"),
  fields: fc.record(
    {
      visaJ1: fc.constantFrom(
        { value: true, year: 2026, kind: "rule" as const },
        { value: false, year: 2020, kind: "rule" as const },
      ),
      maximumFailedAttempts: fc.constant({ value: 0, year: 2020, kind: "rule" as const }),
    },
    { requiredKeys: [] },
  ),
}) as fc.Arbitrary<TestProgram>;

const applicants = fc
  .record({
    type: fc.constantFrom("us-md" as const, "do" as const, "us-img" as const, "non-us-img" as const),
    step2ck: fc.option(fc.integer({ min: 205, max: 270 })),
    visa: fc.constantFrom("none" as const, "j1" as const, "h1b" as const, null),
    yearsSinceGraduation: fc.option(fc.nat({ max: 35 })),
    earlierMatches: fc.constantFrom(0, 0, 1, 3),
    usClinicalMonths: fc.option(fc.nat({ max: 12 })),
    failures: fc.nat({ max: 2 }),
    home: fc.constantFrom(null, new Set(["NY" as const])),
  })
  .map(({ failures, home, ...rest }): Applicant => {
    return applicantWith({
      ...rest,
      homeStates: home,
      failedAttempts: { step1: failures, step2ck: 0, step3: 0 },
    });
  });
const level = fc.constantFrom(0 as const, 1 as const, 2 as const);
const kinds = fc.constantFrom(new Map<string, boolean>(), new Map([["Internal Medicine", false]]));
const states = fc.constantFrom("waiting" as const, "invited" as const, "rejected" as const);
const events: fc.Arbitrary<SeasonSoFar | null> = fc.option(
  fc.tuple(states, states, level).map(([here, there, sentLevel]) =>
    toldSoFar("2026-11-20", [
      { row: 0, level: sentLevel, state: here, applied: "2026-09-24" },
      { row: 1, level: 0, state: there, applied: null },
    ]),
  ),
);

describe("the chance of an interview", () => {
  it("is the end of the chain of its parts, whatever is told", () => {
    fc.assert(
      fc.property(
        programs,
        programs,
        applicants,
        level,
        kinds,
        events,
        (one, two, who, sent, kind, soFar) => {
          const facts = syntheticFacts([one, two], {}, { hurdles: HURDLES });
          const model = chanceModelOf({ facts, applicant: who, signalKinds: kind, soFar });
          const chain = contributionsOf(model, 0, sent);
          const shown = surfaceMean(
            surfaceOf(model, Int32Array.of(0)),
            surfaceOf(model, Int32Array.of(0)).interview,
            0,
            sent,
          );
          expect(Math.abs(chain.at(-1)!.to - shown)).toBeLessThan(1e-12);
          for (let at = 1; at < chain.length; at++) expect(chain[at]!.from).toBe(chain[at - 1]!.to);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is the mean of a logistic over a normal value and a mixture, by plain integration", () => {
    fc.assert(
      fc.property(programs, applicants, (program, who) => {
        const facts = syntheticFacts([program], {}, { hurdles: HURDLES });
        const model = chanceModelOf({ facts, applicant: { ...who, earlierMatches: 0 } });
        // Where nearly all who could come are invited the share is capped, and nine nodes only follow a smooth curve.
        const { openness, opennessSd, visa, limitAverage, hurdleAverage } = model.programOf(0);
        fc.pre(share(openness + 3.5 * opennessSd) < 0.9 * visa.average * limitAverage * hurdleAverage);
        const surface = surfaceOf(model, Int32Array.of(0));
        const shown = surfaceMean(surface, surface.interview, 0, 0);
        expect(Math.abs(shown - integrated(model))).toBeLessThanOrEqual(0.01 * shown + 1e-6);
      }),
      { numRuns: Number(process.env.SMARTPICK_RUNS ?? 60) },
    );
  });
});

/** Evenly spaced values of a standard normal with their weights. */
const GRID = Array.from({ length: 49 }, (_, i) => -6 + i / 4);
const DENSITY = GRID.map((z) => Math.exp((-z * z) / 2));
const MASS = DENSITY.reduce((sum, one) => sum + one, 0);
const normalMean = (f: (z: number) => number): number =>
  GRID.reduce((sum, z, i) => sum + (DENSITY[i]! / MASS) * f(z), 0);
const share = (x: number): number => 1 / (1 + Math.exp(-x));

/** What MODEL section 1 says in one double integral, with the offset found by halving instead of from the table. */
function integrated(model: ReturnType<typeof chanceModelOf>): number {
  const specialty = model.specialtyOf(0);
  const own = model.programOf(0);
  const { sums } = specialty;
  const { person, parameters } = specialty;
  const stretch = parameters.sigma / person.parameters.quality;
  const latent = parameters.sigma ** 2 + parameters.sigmaSd ** 2;
  const tailLatent =
    (stretch * person.parameters.spread) ** 2 +
    (stretch * person.parameters.depthSd) ** 2 +
    parameters.sigmaSd ** 2;
  /** Mean of a logistic over both parts: quality and what else the nodes carry, by their variance outside the tail. */
  const mixtureMean = (middle: number, variance: number, inTail: number, tilt: number): number => {
    const centre = inTail * tilt;
    const depth = stretch * person.parameters.depth + (1 - inTail) * tilt;
    const tailSd = Math.sqrt(variance - latent + tailLatent);
    return normalMean(
      (z) =>
        (1 - inTail) * share(middle + centre + Math.sqrt(variance) * z) +
        inTail * share(middle - depth + tailSd * z),
    );
  };
  const shift =
    sums.shift +
    sums.failureShift * own.failureWeight +
    sums.visa +
    sums.home * (own.home - own.homeTypical) -
    sums.usualSignals;
  const homeSd = own.home === 1 ? (specialty.homeRecord?.sd ?? 0) : 0;
  const sd = Math.hypot(own.opennessSd, homeSd);
  const average = own.visa.average * own.limitAverage * own.hurdleAverage;
  const chance = normalMean((u) => {
    const rate = share(own.openness + sd * u);
    const wanted = average === 1 ? rate : Math.min(Math.max(rate, 0.95), rate / average);
    let low = -20;
    let high = 20;
    for (let step = 0; step < 40; step++) {
      const middle = (low + high) / 2;
      const reached = mixtureMean(
        middle,
        specialty.populationVariance,
        person.populationShare,
        specialty.tilt,
      );
      if (reached < wanted) low = middle;
      else high = middle;
    }
    return mixtureMean(low + shift, specialty.sharedSd ** 2, person.share, specialty.ownTilt);
  });
  return chance * own.visa.pass * own.limitPass * own.hurdlePass;
}
