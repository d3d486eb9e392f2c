import { logistic } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { fitRankModel } from "../../src/stage-two/fit-rank-model.ts";
import type { Moments, OutcomeTable } from "../../src/stage-two/outcome-table.ts";
import {
  NO_TAIL,
  type RankModel,
  rankMoments,
  rankOutcome,
  rankQuantile,
} from "../../src/stage-two/rank-model.ts";
import { common, rankPriors } from "../../src/stage-two/stage-two.ts";

const plain: RankModel = {
  logRanks: Math.log(4),
  mostRanks: Number.POSITIVE_INFINITY,
  step2ck: 0,
  sigma: 1e-9,
  kappa: -1.5,
  kappaSpread: 0,
  kappaTheta: 0,
  kappaStep2ck: 0,
  step2ckMean: 240,
  step2ckSd: 15,
  tail: NO_TAIL,
};
const spread: RankModel = {
  ...plain,
  logRanks: 0.9,
  mostRanks: 40,
  step2ck: 0.4,
  sigma: 0.85,
  kappa: -1.5,
  kappaSpread: 0.5,
  kappaTheta: 0.2,
  kappaStep2ck: 0.05,
};

describe("ranks and matches", () => {
  test("without any spread the chances are those of the closed forms", () => {
    const outcome = rankOutcome(plain);
    const kappa = logistic(-1.5);
    expect(outcome.anyRank).toBeCloseTo(1 - Math.exp(-4), 8);
    expect(outcome.match).toBeCloseTo(1 - Math.exp(-4 * kappa), 8);
    for (const r of [1, 2, 5, 10]) expect(outcome.matchAtRank[r]).toBeCloseTo(1 - (1 - kappa) ** r, 8);
    expect(rankMoments(outcome.matchedRanks).mean).toBeGreaterThan(rankMoments(outcome.unmatchedRanks).mean);
  });

  test("more ranks never lower the chance, and better scores go with a match", () => {
    const outcome = rankOutcome(spread);
    for (let r = 2; r <= 60; r++) {
      expect(outcome.matchAtRank[r]!).toBeGreaterThanOrEqual(outcome.matchAtRank[r - 1]! - 1e-12);
    }
    expect(outcome.step2ck.matched.mean).toBeGreaterThan(outcome.step2ck.unmatched.mean + 3);
  });

  test("the fit finds the model behind a table", () => {
    const fitted = fitRankModel(
      tableOf(spread),
      rankPriors(
        "Internal Medicine",
        { mean: -1.5, sd: 1.2 },
        { anyRank: () => ({ mean: 0.72, sd: 0.1 }), tail: NO_TAIL },
      ),
    );
    expect(Math.abs(fitted.model.kappa - spread.kappa)).toBeLessThan(0.12);
    expect(Math.abs(fitted.model.step2ckMean - spread.step2ckMean)).toBeLessThan(1.5);
    const found = rankOutcome(fitted.model);
    const truth = rankOutcome(spread);
    for (const r of [1, 2, 3, 5, 8, 12]) {
      expect(Math.abs(found.matchAtRank[r]! - truth.matchAtRank[r]!)).toBeLessThan(0.03);
    }
    expect(fitted.kappaSd).toBeGreaterThan(0.02);
    expect(fitted.kappaSd).toBeLessThan(0.3);
  });

  test("a common mean weighs sure estimates more and names what lies between groups", () => {
    const { mean, sd } = common([
      { mean: -1, sd: 0.1 },
      { mean: -2, sd: 0.1 },
      { mean: 3, sd: 30 },
    ]);
    expect(mean).toBeCloseTo(-1.5, 1);
    expect(sd).toBeGreaterThan(0.4);
  });
});

/** The table that a survey of 4,000 such applicants would print. */
function tableOf(model: RankModel): OutcomeTable {
  const outcome = rankOutcome(model);
  const ranks = (pmf: Float64Array, n: number): Moments => {
    const { mean, sd } = rankMoments(pmf);
    const [q1, median, q3] = [0.25, 0.5, 0.75].map((p) => rankQuantile(pmf, p));
    return { n, mean, sd, q1: q1!, median: median!, q3: q3! };
  };
  const score = ({ mean, sd }: { mean: number; sd: number }, n: number): Moments => ({
    n,
    mean,
    sd,
    q1: mean - 0.67 * sd,
    median: mean,
    q3: mean + 0.67 * sd,
  });
  const matched = Math.round(4000 * outcome.matchGivenRank);
  return {
    specialty: "Internal Medicine",
    matched,
    total: 4000,
    applicantsPerPosition: 1.3,
    ranks: {
      matched: ranks(outcome.matchedRanks, matched),
      unmatched: ranks(outcome.unmatchedRanks, 4000 - matched),
    },
    step2ck: {
      matched: score(outcome.step2ck.matched, matched),
      unmatched: score(outcome.step2ck.unmatched, 4000 - matched),
    },
  };
}
