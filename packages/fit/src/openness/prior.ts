import { type CoefficientGroup, fitHierarchy, type HierarchyRow, predictRow } from "./hierarchy.ts";
import { meanShare } from "./level.ts";
import type { NormalEstimate } from "./logit-grid.ts";
import {
  calibrated,
  calibrateShares,
  type HeldOutShare,
  type ShareCalibration,
} from "./share-calibration.ts";

/** A program with its published share of 2024, per unit. */
export interface PriorRow extends HierarchyRow {
  readonly published: number;
}

/** A program predicted by a fit that did not see it. */
export interface HeldOutProgram extends HeldOutShare {
  /** Index of its row. */
  readonly row: number;
  readonly fold: number;
  readonly estimate: NormalEstimate;
}

/** What is expected of a program before its own rate is seen. */
export interface PriorModel {
  readonly calibration: ShareCalibration;
  readonly heldOut: readonly HeldOutProgram[];
  /** Openness of a program of this kind and mix, logit scale, spread included. */
  readonly priorOf: (row: Omit<HierarchyRow, "likelihood">) => NormalEstimate;
}

/** Folds of the programs; each is predicted by a fit to the others. */
export const FOLDS = 5;
/** Programs below which predictions are left as they are. */
const ENOUGH_PROGRAMS = 100;

/** Fits the hierarchy to all rows and calibrates its mean shares on programs held out in turn. */
export function fitPrior(
  rows: readonly PriorRow[],
  groups: readonly CoefficientGroup[],
  cells: number,
): PriorModel {
  const heldOut = rows.length < ENOUGH_PROGRAMS ? [] : heldOutPrograms(rows, groups, cells);
  const calibration =
    heldOut.length === 0
      ? { slope: 1, level: new Float64Array(cells).fill(1) }
      : calibrateShares(heldOut, cells);
  const fit = fitHierarchy(rows, groups, cells);
  return {
    calibration,
    heldOut,
    priorOf: (row) => calibrated(calibration, row.cell, predictRow(fit, row)),
  };
}

function heldOutPrograms(
  rows: readonly PriorRow[],
  groups: readonly CoefficientGroup[],
  cells: number,
): HeldOutProgram[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fit = fitHierarchy(
      rows.filter((_, i) => i % FOLDS !== fold),
      groups,
      cells,
    );
    return rows.flatMap((row, i): HeldOutProgram[] => {
      if (i % FOLDS !== fold) return [];
      const estimate = predictRow(fit, row);
      const predicted = meanShare(estimate);
      return [{ row: i, fold, cell: row.cell, estimate, predicted, published: row.published }];
    });
  }).flat();
}
