import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterEarlierSeasons } from "../../src/chances/earlier-seasons.ts";
import { gridWeights, type Mixture, NODES, qualityGridOf } from "../../src/chances/quality-grid.ts";
import { mappedQuality } from "../../src/chances/quality-map.ts";
import { gaussHermite, logistic, normalCdf } from "../../src/index.ts";
import { syntheticFacts } from "./synthetic-facts.ts";

const person = syntheticFacts([]).parameters.person[0]!;
const grid = qualityGridOf(person);

/** A season's chance at a quality: `list` programs of one chance, and a chance to be taken that moves a little with it. */
const season =
  (interviews: number, kappa: number, list = 100) =>
  (move: number): number => {
    const odds = Math.exp(Math.log(interviews / list / (1 - interviews / list)) + move);
    return 1 - (1 - (odds / (1 + odds)) * logistic(kappa + 0.2 * move)) ** list;
  };

/** The mean over a mixture by two Gauss-Hermite rules of 101 points. */
function exactly({ centre, sd, depth, tailSd }: Mixture, share: number, f: (move: number) => number): number {
  const { nodes, weights } = gaussHermite(101);
  return nodes.reduce(
    (sum, z, k) => sum + weights[k]! * ((1 - share) * f(centre + sd * z) + share * f(-depth + tailSd * z)),
    0,
  );
}

const shares = fc.double({ min: 0.001, max: 0.6, noNaN: true });
/** The type's own mixture, stretched as a specialty's sigma stretches it and widened by what is unsure. */
const mixtures = fc
  .tuple(fc.double({ min: 0.7, max: 1.8, noNaN: true }), fc.double({ min: 0.2, max: 0.6, noNaN: true }))
  .map(
    ([stretch, unsure]): Mixture => ({
      centre: 0,
      sd: Math.hypot(stretch * person.quality, unsure),
      depth: stretch * person.depth,
      tailSd: Math.hypot(stretch * person.spread, stretch * person.depthSd, unsure),
    }),
  );

describe("the grid of the latent quality", () => {
  it("keeps seventeen points as good as many for a season's chance, in every specialty's mixture", () => {
    fc.assert(
      fc.property(
        shares,
        mixtures,
        fc.double({ min: 0.2, max: 20, noNaN: true }),
        fc.double({ min: -2, max: 0, noNaN: true }),
        (share, mixture, interviews, kappa) => {
          const weights = gridWeights(grid, share);
          const moves = mappedQuality(grid, share, mixture);
          const f = season(interviews, kappa);
          const mean = moves.reduce((sum, move, k) => sum + weights[k]! * f(move), 0);
          expect(Math.abs(mean - exactly(mixture, share, f))).toBeLessThan(1e-4);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is carried over quantile by quantile, rising", () => {
    const below = ({ centre, sd, depth, tailSd }: Mixture, share: number, t: number) =>
      (1 - share) * normalCdf((t - centre) / sd) + share * normalCdf((t + depth) / tailSd);
    fc.assert(
      fc.property(shares, mixtures, (share, mixture) => {
        const moves = mappedQuality(grid, share, mixture);
        for (let k = 0; k < NODES; k++) {
          expect(below(mixture, share, moves[k]!)).toBeCloseTo(below(grid.mixture, share, grid.at[k]!), 8);
          if (k > 0) expect(moves[k]).toBeGreaterThan(moves[k - 1]!);
        }
      }),
    );
  });

  it("gives the weights of Bayes' rule after earlier seasons, and a lower quality with each further one", () => {
    fc.assert(
      fc.property(
        shares,
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (share, offers, part) => {
          const weights = gridWeights(grid, share);
          let before = Number.POSITIVE_INFINITY;
          for (const seasons of [0, 1, 2, 3]) {
            const after = afterEarlierSeasons(weights, grid.at, { seasons, offers, part });
            const raw = weights.map((w, k) => w * Math.exp(-part * seasons * offers * Math.exp(grid.at[k]!)));
            const total = raw.reduce((a, b) => a + b, 0);
            for (const [k, weight] of after.entries()) expect(weight).toBeCloseTo(raw[k]! / total, 9);
            const mean = after.reduce((sum, weight, k) => sum + weight * grid.at[k]!, 0);
            expect(mean).toBeLessThan(before);
            before = mean;
          }
        },
      ),
    );
  });
});
