import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takenAtNodes } from "../../src/chances/taken-at-nodes.ts";
import { gaussHermite } from "../../src/math/gauss-hermite.ts";
import { logistic } from "../../src/math/logistic.ts";

const NODES = 15;

/** Mean over the nodes of the chance to match on a list whose expected interviews are `interviews` at the middle node. */
function seasonAtNodes(interviews: number, interviewSd: number, taken: Float64Array): number {
  const { nodes, weights } = gaussHermite(NODES);
  return nodes.reduce(
    (sum, z, k) => sum + weights[k]! * (1 - Math.exp(-interviews * Math.exp(interviewSd * z) * taken[k]!)),
    0,
  );
}

/** The same with kappa spread over applicants apart from the nodes, by a rule of two dimensions. */
function seasonApart(interviews: number, interviewSd: number, level: number, slope: number, spread: number) {
  const { nodes, weights } = gaussHermite(31);
  let sum = 0;
  for (const [k, z] of nodes.entries()) {
    for (const [e, own] of nodes.entries()) {
      const expected = interviews * Math.exp(interviewSd * z) * logistic(level + slope * z + spread * own);
      sum += weights[k]! * weights[e]! * (1 - Math.exp(-expected));
    }
  }
  return sum;
}

describe("the chance to be taken at the nodes", () => {
  it("follows the latent quality alone when nothing stands apart", () => {
    const moves = gaussHermite(NODES).nodes.map((z) => 0.8 * z);
    const taken = takenAtNodes({ level: -1.5, mean: 0, sd: 0.8, slope: 0.25, apart: 0 }, moves);
    gaussHermite(NODES).nodes.forEach((z, k) => {
      expect(taken[k]).toBeCloseTo(logistic(-1.5 + 0.2 * z), 12);
    });
  });

  it("gives the season that a separate spread of kappa gives, within two of 100", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 8, noNaN: true }),
        fc.double({ min: 0.6, max: 1.1, noNaN: true }),
        fc.double({ min: -2, max: -0.8, noNaN: true }),
        fc.double({ min: 0, max: 0.7, noNaN: true }),
        (interviews, interviewSd, level, spread) => {
          const slope = 0.2;
          const moves = gaussHermite(NODES).nodes.map((z) => interviewSd * z);
          const terms = { level, mean: 0, sd: interviewSd, slope: slope / interviewSd, apart: spread ** 2 };
          const taken = takenAtNodes(terms, moves);
          const season = seasonAtNodes(interviews, interviewSd, taken);
          expect(Math.abs(season - seasonApart(interviews, interviewSd, level, slope, spread))).toBeLessThan(
            0.02,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
