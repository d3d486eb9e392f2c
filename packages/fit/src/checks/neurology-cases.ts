import { logistic, randomFrom } from "@smartpick/core";
import { coarseGrid, fitDrift, laterDensity } from "../openness/carry-forward.ts";
import type { TypeOpenness } from "../openness/program-openness.ts";
import type { NeurologySeason } from "../tables/neurology.ts";

/** A neurology program seen in 2024 and 2026, and what its 2024 rate foretold by a drift fitted without it. */
export interface NeurologyCase {
  readonly id: string;
  /** Published per cent of 2024 and of 2026, and the type's applicants of 2026. */
  readonly before: number;
  readonly percent: number;
  readonly applicants: number;
  /** Points of the predicted openness on the logit scale, with weights that sum to 1. */
  readonly logits: Float64Array;
  readonly weights: Float64Array;
  /** Mean of the predicted share, 0 to 1. */
  readonly predicted: number;
}

const FOLDS = 5;

/** Every program of one type seen in both seasons, foretold by five-fold cross-fitting of the drift. */
export function neurologyCases(
  fitted: TypeOpenness,
  neurology: readonly NeurologySeason[],
  type: number,
  seed: number,
): NeurologyCase[] {
  const percentIn2024 = new Map(fitted.programs.map((one) => [one.program.id, one.percent]));
  const seenTwice = neurology.flatMap((season) => {
    const pair = fitted.pairs.get(season.id);
    const seen = season.invited[type] ?? null;
    const before = percentIn2024.get(season.id) ?? null;
    return pair === undefined || pair.earlier === null || seen === null || before === null
      ? []
      : [{ id: season.id, pair, ...seen, before }];
  });
  const random = randomFrom(seed);
  const fold = seenTwice.map((_, i) => i % FOLDS);
  for (let i = fold.length - 1; i > 0; i--) {
    const j = Math.floor(random.uniform() * (i + 1));
    [fold[i], fold[j]] = [fold[j]!, fold[i]!];
  }
  const drifts = Array.from({ length: FOLDS }, (_, f) =>
    fitDrift(seenTwice.filter((_, i) => fold[i] !== f).map(({ pair }) => pair)),
  );
  const logits = coarseGrid();
  return seenTwice.map(({ id, pair, before, percent, applicants }, i) => {
    const density = laterDensity(pair, drifts[fold[i]!]!);
    const total = density.reduce((a, b) => a + b, 0);
    const weights = density.map((weight) => weight / total);
    let predicted = 0;
    logits.forEach((x, c) => {
      predicted += weights[c]! * logistic(x);
    });
    return { id, before, percent, applicants, logits, weights, predicted };
  });
}
