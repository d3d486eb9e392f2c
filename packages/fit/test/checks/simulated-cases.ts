import { type Random, randomFrom, type SpecialtyParameters } from "@smartpick/core";
import type { CaseFrame } from "../../src/checks/case-frame.ts";
import { drawMixedPoisson } from "../../src/math/mixed-poisson.ts";
import type { Case } from "../../src/tables/cases.ts";

const PARAMETERS = {
  specialty: "*",
  type: "non-us-img",
  step2ckMean: 240,
  step2ckSd: 15,
  sigma: 0.7,
  sigmaSd: 0.1,
  otherFactorsSd: 0.3,
} as SpecialtyParameters;

/** Cases drawn from the model itself: this slope a ten points, this spread, this effect a year, no failures. */
export function simulatedFrame(
  specialty: Case["specialty"],
  count: number,
  truth: { readonly slope: number; readonly sigma: number; readonly years: number },
  seed: number,
): CaseFrame {
  const random = randomFrom(seed);
  const cases = Array.from({ length: count }, () => simulatedCase(specialty, truth, random));
  return {
    specialty,
    cases,
    // The published rates are means over applicants, half the variance above those of middle quality.
    base: cases.map(
      ({ applications }) =>
        Math.log(applications / 25) +
        (truth.sigma ** 2 + (truth.slope * (PARAMETERS.step2ckSd / 10)) ** 2) / 2,
    ),
    score: cases.map(({ step2ck }) => (step2ck - 240) / 10),
    parameters: cases.map(() => PARAMETERS),
  };
}

function simulatedCase(
  specialty: Case["specialty"],
  { slope, sigma, years }: { readonly slope: number; readonly sigma: number; readonly years: number },
  random: Random,
): Case {
  const step2ck = Math.round(240 + 15 * random.normal());
  const applications = 30 + Math.floor(200 * random.uniform());
  const yearsSinceGraduation = Math.floor(9 * random.uniform());
  const logMean =
    Math.log(applications / 25) + (slope * (step2ck - 240)) / 10 + years * (yearsSinceGraduation - 4);
  return {
    specialty,
    type: 3,
    step2ck,
    applications,
    interviews: drawMixedPoisson(logMean, sigma, random),
    yearsSinceGraduation,
    failed: { step1: 0, step2ck: 0, other: 0 },
  };
}
