import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetAt } from "../../src/chances/population-curve.ts";
import {
  type Applicant,
  gaussHermite,
  logistic,
  populationCurve,
  qualityGridOf,
  randomFrom,
} from "../../src/index.ts";
import { applicantWith, EVIDENCE, surfaceFor, surfaceMean, syntheticFacts } from "./synthetic-facts.ts";

describe("the population offset", () => {
  it("makes the average over the population the published rate, tail included", () => {
    const { nodes, weights } = gaussHermite(61);
    const grid = qualityGridOf(syntheticFacts([]).parameters.person[0]!);
    // The type's own mixture, stretched as a specialty's sigma stretches it and widened by scores and other factors.
    const person = syntheticFacts([]).parameters.person[0]!;
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 3, noNaN: true }),
        fc.double({ min: 0.7, max: 1.8, noNaN: true }),
        fc.double({ min: 0.2, max: 0.7, noNaN: true }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (logitRate, stretch, other, share) => {
          const mixture = {
            centre: 0,
            sd: Math.hypot(stretch * person.quality, other),
            depth: stretch * person.depth,
            tailSd: Math.hypot(stretch * person.spread, stretch * person.depthSd, other),
          };
          const { depth } = mixture;
          const c = offsetAt(populationCurve(grid, share, mixture), logitRate);
          let mean = 0;
          nodes.forEach((z, k) => {
            mean += weights[k]! * (1 - share) * logistic(logitRate + c + mixture.sd * z);
            mean += weights[k]! * share * logistic(logitRate + c - depth + mixture.tailSd * z);
          });
          // The corner of these ranges (lowest rate, widest spread, hardly a tail) is 0.0052 off: the nodes of the grid are
          // coarse there. Reading between the points of the curve adds at most 0.0006.
          expect(Math.abs(mean / logistic(logitRate) - 1)).toBeLessThan(0.006);
        },
      ),
    );
  });

  it("is minus half the variance where the rate is small and nobody is in the tail", () => {
    const grid = qualityGridOf(syntheticFacts([]).parameters.person[0]!);
    const curve = populationCurve(grid, 0, { centre: 0, sd: 1, depth: 2, tailSd: 1 });
    expect(offsetAt(curve, -8.5)).toBeCloseTo(-0.5, 2);
  });
});

/** An applicant drawn from the population that the evidence records describe. */
function drawApplicant(type: Applicant["type"], random: ReturnType<typeof randomFrom>): Applicant {
  const typical = (factor: string) =>
    EVIDENCE.find((record) => record.factor === factor && record.types.includes(type))?.typical?.[type] ?? {
      mean: 0,
      sd: 0,
    };
  const normal = (factor: string) => typical(factor).mean + typical(factor).sd * random.normal();
  const happens = (factor: string) => random.uniform() < typical(factor).mean;
  return applicantWith({
    type,
    step2ck: 241.5 + 15 * random.normal(),
    earlierMatches: 0,
    failedAttempts: {
      step1: Number(happens("step1-failed")),
      step2ck: Number(happens("step2ck-failed")),
      step3: Number(happens("step3-failed")),
    },
    yearsSinceGraduation: normal("years-since-graduation"),
    visa: happens("visa-need") ? "j1" : "none",
    step3Passed: happens("step3-passed"),
    comlexOnly: happens("no-usmle"),
    usClinicalMonths: normal("us-clinical-experience"),
    publications: Math.expm1(normal("publications")),
  });
}

describe("the chances of the applicants of a type", () => {
  it.each(["us-md", "do", "us-img", "non-us-img"] as const)(
    "average to the program's rate for %s",
    (type) => {
      const openness = type === "us-md" ? -1 : -3.5;
      // A rate known without error and no level error leave the population as the only spread.
      const facts = syntheticFacts(
        [
          { openness, opennessSd: 1e-6 },
          { openness, opennessSd: 1e-6, fields: { visaJ1: { value: false, kind: "rule", year: 2026 } } },
          {
            openness,
            opennessSd: 1e-6,
            basis: 0,
            fields: { visaJ1: { value: true, kind: "rule", year: 2026 } },
          },
        ],
        { levelSd: 1e-6, sigmaSd: 1e-6 },
      );
      const random = randomFrom(21);
      const n = 3000;
      const sums = [0, 0, 0];
      for (let i = 0; i < n; i++) {
        const surface = surfaceFor(facts, drawApplicant(type, random), Int32Array.of(0, 1, 2));
        for (const candidate of [0, 1, 2])
          sums[candidate]! += surfaceMean(surface, surface.interview, candidate) / n;
      }
      const rate = logistic(openness);
      expect(Math.abs(sums[0]! / rate - 1), "answer unknown").toBeLessThan(0.05);
      expect(Math.abs(sums[1]! / rate - 1), "no J-1, by the program's own rate").toBeLessThan(0.08);
      // Of its kind, a program that does sponsor is the more open one to a type that needs visas.
      if (type === "non-us-img") expect(sums[2]! / rate).toBeGreaterThan(1.1);
    },
  );
});
