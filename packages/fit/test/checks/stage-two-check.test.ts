import { logit, type SpecialtyName } from "@smartpick/core";
import { expect, test } from "vitest";
import { checkStageTwo } from "../../src/checks/stage-two-check.ts";
import type { OutcomeTable } from "../../src/stage-two/outcome-table.ts";
import { NO_TAIL, type RankModel } from "../../src/stage-two/rank-model.ts";
import type { StageTwo, StageTwoFits } from "../../src/stage-two/stage-two.ts";

const NAMES: readonly SpecialtyName[] = ["Internal Medicine", "Family Medicine", "Pediatrics", "Psychiatry"];
const COMPETITION = [1.3, 0.9, 1, 1.2] as const;

function stageOf(specialty: SpecialtyName, applicantsPerPosition: number, kappa: number): StageTwo {
  const model: RankModel = {
    logRanks: 1,
    mostRanks: 40,
    step2ck: 0.38,
    sigma: 0.8,
    kappa: logit(kappa),
    kappaSpread: 0.5,
    kappaTheta: 0.25,
    kappaStep2ck: 0.05,
    step2ckMean: 240,
    step2ckSd: 15,
    tail: NO_TAIL,
  };
  const ranks = { n: 400, mean: 5, sd: 4, q1: 2, median: 4, q3: 7 };
  const scores = { n: 400, mean: 245, sd: 14, q1: 235, median: 245, q3: 255 };
  const table: OutcomeTable = {
    specialty,
    matched: 200,
    total: 400,
    applicantsPerPosition,
    ranks: { matched: ranks, unmatched: { ...ranks, mean: 2 } },
    step2ck: { matched: scores, unmatched: scores },
  };
  return { table, fit: { model, kappaSd: 0.1, sigmaSd: 0.1, misfit: 1 } };
}

/** Fits of four specialties, of which the first has this kappa of its own. */
function fitsWith(own: number): StageTwoFits {
  const alone = NAMES.map((name, i) =>
    stageOf(name, COMPETITION[i]!, i === 0 ? own : 0.3 - 0.1 * (COMPETITION[i]! - 1)),
  );
  return {
    bySpecialty: new Map(alone.map((stage) => [stage.table.specialty, stage])),
    alone,
    line: { mean: 0, slope: 0, sd: 1 },
    kappaOf: new Map(),
    kappa: { mean: 0, sd: 1 },
    sigma: { mean: 0.8, sd: 0.1 },
  };
}

test("what the others foretell of a specialty does not change with its own table", () => {
  const [low] = checkStageTwo(fitsWith(0.1));
  const [high] = checkStageTwo(fitsWith(0.6));
  expect(high!.heldOut.kappa).toBe(low!.heldOut.kappa);
  expect(high!.heldOut.rateError).toBe(low!.heldOut.rateError);
  expect(high!.rateError).toBeGreaterThan(low!.rateError);
});

test("a specialty on the line of the others is foretold near its own kappa", () => {
  const [first] = checkStageTwo(fitsWith(0.27));
  expect(first!.heldOut.kappa).toBeCloseTo(0.27, 1);
});

test("quartiles are compared for the matched and the unmatched apart", () => {
  const [first] = checkStageTwo(fitsWith(0.27));
  expect(first!.quartileError.unmatched).toBeGreaterThan(first!.quartileError.matched);
});
