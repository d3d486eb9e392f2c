import { randomFrom } from "@smartpick/core";
import { fitMixDrift, laterShareOf, residentMix } from "../estimates/resident-mix.ts";
import type { MarketShares } from "../tables/market-shares.ts";
import type { NeurologySeason } from "../tables/neurology.ts";
import type { FitProgram } from "../tables/program-table.ts";

/** How the estimated IMG share fares on programs whose later share is known but took no part in the fold. */
export interface MixCheck {
  readonly programs: number;
  /** Share of programs whose later share lies in the 80 % range. */
  readonly coverage: number;
  /** Mean absolute error of the middle of the range, and of the old share as it stood. */
  readonly error: number;
  readonly oldError: number;
}

const FOLDS = 5;

/** Five-fold cross-validation of the resident mix. */
export function checkMix(
  programs: readonly FitProgram[],
  neurology: readonly NeurologySeason[],
  market: MarketShares,
  seed: number,
): MixCheck {
  const later = laterShareOf(programs, neurology);
  // A share of 2026 must not be used to foretell itself: only what was known before 2022 is left.
  const cut = programs.map((program): FitProgram => {
    const old = program.residentMix !== null && program.residentMix.year <= 2021 ? program.residentMix : null;
    return { ...program, residentMix: old };
  });
  const known = cut.filter((program) => later.has(program.id) && (program.residentMix ?? program.matchMix));
  const random = randomFrom(seed);
  const fold = known.map(() => Math.floor(random.uniform() * FOLDS));
  let covered = 0;
  let error = 0;
  let oldError = 0;
  for (let f = 0; f < FOLDS; f++) {
    const test = known.filter((_, i) => fold[i] === f);
    const train = known.filter((_, i) => fold[i] !== f);
    const drift = fitMixDrift(train, neurology, market);
    const estimates = new Map(residentMix(test, market, drift).map((one) => [one.id, one]));
    for (const program of test) {
      const estimate = estimates.get(program.id)!;
      const now = later.get(program.id)!;
      if (now >= estimate.low - 1e-9 && now <= estimate.high + 1e-9) covered++;
      error += Math.abs(now - estimate.mid) / known.length;
      const old = program.residentMix ?? program.matchMix!;
      oldError += Math.abs(now - old.shares[2] - old.shares[3]) / known.length;
    }
  }
  return { programs: known.length, coverage: covered / known.length, error, oldError };
}
