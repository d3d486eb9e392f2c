import { describe, expect, it } from "vitest";
import { chanceModelOf } from "../../src/chances/chance-model.ts";
import { type Hurdle, hurdleTermsOf } from "../../src/chances/hurdles.ts";
import { APPLICANT_TYPES, type ApplicantType } from "../../src/index.ts";
import type { Applicant } from "../../src/profile/applicant.ts";
import {
  applicantWith,
  HURDLES,
  surfaceFor,
  surfaceMean,
  syntheticFacts,
  type TestProgram,
} from "./synthetic-facts.ts";

/** Chance of an interview at a program, with and without hurdles in the parameters. */
function chance(applicant: Applicant, program: TestProgram = {}, hurdles = HURDLES): number {
  const facts = syntheticFacts([program], {}, { hurdles });
  const surface = surfaceFor(facts, applicant, Int32Array.of(0));
  return surfaceMean(surface, surface.interview, 0);
}

const failed = (step1: number, step2ck = 0) =>
  applicantWith({ failedAttempts: { step1, step2ck, step3: 0 } });
const yours = (value: boolean | number) => ({ value, standing: "yours", kind: "rule" }) as const;

describe("limits that few programs publish", () => {
  it("leave the mean chance near where the factors have it, which were measured over such programs", () => {
    const others = { yearsSinceGraduation: null, usClinicalMonths: null };
    for (const [step1, step2ck] of [
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const applicant = applicantWith({ ...others, failedAttempts: { step1, step2ck, step3: 0 } });
      const ratio = chance(applicant) / chance(applicant, {}, []);
      expect(Math.abs(Math.log(ratio))).toBeLessThan(0.08);
    }
    for (let years = 0; years <= 15; years++) {
      const applicant = applicantWith({ yearsSinceGraduation: years, usClinicalMonths: null });
      const ratio = chance(applicant) / chance(applicant, {}, []);
      expect(Math.abs(Math.log(ratio))).toBeLessThan(0.2);
    }
  });

  it("an answer replaces them: a good one is better than the mean, a bad one leaves nothing", () => {
    const unknown = chance(failed(1));
    const good = chance(failed(1), { fields: { failedStep1Accepted: yours(true) } });
    const bad = chance(failed(1), { fields: { failedStep1Accepted: yours(false) } });
    expect(good).toBeGreaterThan(1.1 * unknown);
    expect(bad).toBe(0);
    const model = chanceModelOf({
      facts: syntheticFacts([{}], {}, { hurdles: HURDLES }),
      applicant: failed(1),
    });
    const { hurdlePass } = model.programOf(0);
    expect(hurdlePass * good).toBeGreaterThan(0.93 * unknown);
    expect(hurdlePass * good).toBeLessThan(1.07 * unknown);
  });

  it("a published answer of any age replaces them as well", () => {
    const old = { value: 99, year: 2015, kind: "rule" } as const;
    expect(chance(failed(2), { fields: { maximumFailedAttempts: old } })).toBeGreaterThan(chance(failed(2)));
  });

  it("never raise a chance for more failures, older graduation or less experience, known or unknown", () => {
    const falls = (chances: readonly number[]) =>
      chances.every((one, at) => at === 0 || one <= chances[at - 1]! + 1e-12);
    const known = {
      maximumFailedAttempts: yours(99),
      maximumYearsSinceGraduation: yours(99),
      minimumUsClinicalMonths: yours(0),
    };
    // Failures weigh less where most residents are IMGs.
    const lenient = { ...known, imgShare: { value: 1 } };
    for (const [type, fields] of APPLICANT_TYPES.flatMap(
      (one) =>
        [
          [one, {}],
          [one, known],
          [one, lenient],
        ] as const,
    )) {
      const at = (change: Partial<Applicant>) => chance(applicantWith({ type, ...change }), { fields });
      expect(
        falls([0, 1, 2, 3].map((step1) => at({ failedAttempts: { step1, step2ck: 0, step3: 0 } }))),
      ).toBe(true);
      expect(
        falls([0, 1, 2, 3].map((step2ck) => at({ failedAttempts: { step1: 1, step2ck, step3: 0 } }))),
      ).toBe(true);
      const years = Array.from({ length: 25 }, (_, index) => at({ yearsSinceGraduation: index }));
      expect(falls(years)).toBe(true);
      expect(falls([12, 6, 3, 2, 1, 0].map((usClinicalMonths) => at({ usClinicalMonths })))).toBe(true);
    }
  });

  it("keep the mean of the type: pass over average is 1 over the population", () => {
    const thresholds = (met: readonly boolean[]): Hurdle["thresholds"] =>
      [0.2, 0.3].map((of, at) => ({
        share: of,
        met: met[at]!,
        typicallyMet: [0.6, 0.9][at]!,
        ends: [true, true],
      }));
    const hurdle = (met: readonly boolean[]): Hurdle => ({
      name: "years-since-graduation",
      thresholds: thresholds(met),
      none: 0.5,
      noneLogitSd: 0.3,
      binds: 0.8,
      leastAverage: 0.1,
      effect: null,
      span: 1,
      shares: [],
    });
    // 60 of 100 meet both limits, 30 the second alone, 10 neither.
    const ratio = (met: readonly boolean[], deviate: number): number => {
      const { pass, average } = hurdleTermsOf(hurdle(met), 0, deviate);
      return pass / average;
    };
    for (const deviate of [-1.5, 0, 2]) {
      const mean =
        0.6 * ratio([true, true], deviate) +
        0.3 * ratio([false, true], deviate) +
        0.1 * ratio([false, false], deviate);
      expect(mean).toBeCloseTo(1, 12);
    }
  });

  it("count for nobody who has not told, and experience for no type whose schools bring it", () => {
    const untold = applicantWith({
      failedAttempts: { step1: null, step2ck: null, step3: null },
      yearsSinceGraduation: null,
      usClinicalMonths: null,
    });
    const facts = syntheticFacts([{}], {}, { hurdles: HURDLES });
    const names = (applicant: Applicant) =>
      chanceModelOf({ facts, applicant })
        .specialtyOf(0)
        .hurdles.map(({ name }) => name);
    expect(names(untold)).toEqual([]);
    const months = (type: ApplicantType) => names(applicantWith({ type })).includes("us-clinical-months");
    expect([months("us-md"), months("do"), months("us-img"), months("non-us-img")]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(names(failed(1, 1))).toContain("failed-step2ck");
    expect(names(failed(1, 1))).not.toContain("failed-attempts");
  });
});
