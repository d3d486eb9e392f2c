import { SPECIALTIES, type SpecialtyName } from "@smartpick/core";
import { meanShare } from "../openness/level.ts";
import type { HeldOutProgram, PriorModel } from "../openness/prior.ts";
import { calibrated, calibrateShares } from "../openness/share-calibration.ts";

/** The programs that were foretold to be most open, or the less open half of all. */
export interface PriorGroup {
  readonly programs: number;
  /** Mean shares, per unit: as fitted, as calibrated, as published. */
  readonly fitted: number;
  readonly calibrated: number;
  readonly published: number;
  /** Standard error of the published mean. */
  readonly publishedSe: number;
}

/** One specialty and type: what is foretold of programs whose own rate was hidden. */
export interface PriorCheck {
  readonly specialty: SpecialtyName;
  readonly type: number;
  readonly top: readonly PriorGroup[];
  readonly lowerHalf: PriorGroup;
}

const TOP = [10, 30, 100] as const;

/**
 * Held-out programs ranked by what is foretold of them, foretold beside published. The slope that calibrates a fold comes
 * from the other folds. An optimiser picks from the top, so a bias there would be a bias of every list.
 */
export function checkPrior(
  expected: PriorModel,
  type: number,
  specialties: readonly SpecialtyName[],
): PriorCheck[] {
  const { heldOut } = expected;
  const folds = [...new Set(heldOut.map(({ fold }) => fold))];
  const calibrations = new Map(
    folds.map((fold) => [
      fold,
      calibrateShares(
        heldOut.filter((one) => one.fold !== fold),
        SPECIALTIES.length,
      ),
    ]),
  );
  return specialties.flatMap((specialty) => {
    const cell = SPECIALTIES.findIndex(({ name }) => name === specialty);
    const ranked = heldOut
      .filter((one) => one.cell === cell)
      .map((one) => ({
        ...one,
        calibrated: meanShare(calibrated(calibrations.get(one.fold)!, cell, one.estimate)),
      }))
      .sort((a, b) => b.predicted - a.predicted || a.row - b.row);
    if (ranked.length === 0) return [];
    return [
      {
        specialty,
        type,
        top: TOP.filter((size) => size <= ranked.length).map((size) => groupOf(ranked.slice(0, size))),
        lowerHalf: groupOf(ranked.slice(Math.floor(ranked.length / 2))),
      },
    ];
  });
}

function groupOf(members: readonly (HeldOutProgram & { readonly calibrated: number })[]): PriorGroup {
  const mean = (of: (one: (typeof members)[number]) => number) =>
    members.reduce((sum, one) => sum + of(one), 0) / members.length;
  const published = mean((one) => one.published);
  return {
    programs: members.length,
    fitted: mean((one) => one.predicted),
    calibrated: mean((one) => one.calibrated),
    published,
    publishedSe: Math.sqrt(mean((one) => (one.published - published) ** 2) / members.length),
  };
}
