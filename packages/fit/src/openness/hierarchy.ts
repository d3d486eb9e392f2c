import { cholesky, inverseFromCholesky } from "../math/linear-algebra.ts";
import { gridPosterior, type NormalEstimate } from "./logit-grid.ts";

/** One program in the regression: its non-zero predictors, the cell that has its own spread, and what was observed. */
export interface HierarchyRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly cell: number;
  /** Likelihood on the logit grid; `null` = nothing observed (such rows do not take part in the fit). */
  readonly likelihood: Float64Array | null;
}

/** A block of coefficients that share a normal prior around 0; its SD is fixed or estimated from the data. */
export interface CoefficientGroup {
  readonly name: string;
  readonly size: number;
  readonly sd: number;
  readonly estimated: boolean;
}

/** Fitted regression. Columns that no fitted row uses keep their prior and have no place in `covariance`. */
export interface HierarchyFit {
  /** Place of each column in `mean` and `covariance`, or −1. */
  readonly place: Int32Array;
  readonly mean: Float64Array;
  /** Row-major. */
  readonly covariance: Float64Array;
  readonly cellSd: Float64Array;
  readonly groupOf: Int32Array;
  readonly groupSd: readonly number[];
  readonly iterations: number;
}

/** Weight, in programs, of the pooled spread in each cell's own spread. */
const SPREAD_PRIOR_WEIGHT = 4;

interface PlacedRow {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly cell: number;
  readonly likelihood: Float64Array;
}

/**
 * Variational empirical Bayes for `eta = x'b + N(0, tau_cell²)` where each eta is seen only through a likelihood on
 * the logit grid (rounded rates), `b` has normal priors by group, and group SDs and cell spreads are estimated
 * (spreads shrunk towards the pooled one). Mean-field factors q(b) q(eta); see docs/method/openness.md.
 */
export function fitHierarchy(
  rows: readonly HierarchyRow[],
  groups: readonly CoefficientGroup[],
  cells: number,
  limit = 40,
): HierarchyFit {
  const groupOf = Int32Array.from(groups.flatMap((group, g) => Array<number>(group.size).fill(g)));
  const { place, size } = placesOf(rows, groupOf.length);
  const seen = rows.flatMap((row) => placed(row, place));
  const groupOfPlace = new Int32Array(size);
  place.forEach((at, column) => {
    if (at >= 0) groupOfPlace[at] = groupOf[column]!;
  });
  const groupSd = groups.map((group) => group.sd);
  const cellSd = new Float64Array(cells).fill(1);
  const mean = new Float64Array(size);
  let covariance = new Float64Array(0);
  const eta = new Float64Array(seen.length);
  const etaVariance = new Float64Array(seen.length);
  let iterations = 0;
  for (let change = 1; iterations < limit && change > 0.01; iterations++) {
    seen.forEach((row, i) => {
      const start = iterations === 0 ? { mean: -2.5, sd: 2 } : null;
      const prior = start ?? { mean: linear(row, mean), sd: cellSd[row.cell]! };
      const posterior = gridPosterior(row.likelihood, prior.mean, prior.sd);
      eta[i] = posterior.mean;
      etaVariance[i] = posterior.sd ** 2;
    });
    covariance = coefficientCovariance(seen, cellSd, groupOfPlace, groupSd, size);
    const next = coefficientMean(seen, eta, cellSd, covariance, size);
    change = iterations === 0 ? 1 : 0;
    for (let j = 0; j < size; j++) change = Math.max(change, Math.abs(next[j]! - mean[j]!));
    mean.set(next);
    updateCellSd(seen, eta, etaVariance, mean, covariance, size, cellSd);
    groups.forEach((group, g) => {
      if (group.estimated) groupSd[g] = updatedGroupSd(g, groupOfPlace, mean, covariance, size);
    });
  }
  return { place, mean, covariance, cellSd, groupOf, groupSd, iterations };
}

/** Prediction for a program before its own rate is seen: mean and SD on the logit scale, spread included. */
export function predictRow(fit: HierarchyFit, row: Omit<HierarchyRow, "likelihood">): NormalEstimate {
  let mean = 0;
  let variance = fit.cellSd[row.cell]! ** 2;
  const size = fit.mean.length;
  row.columns.forEach((column, k) => {
    const at = fit.place[column]!;
    const value = row.values[k]!;
    if (at < 0) {
      variance += (value * fit.groupSd[fit.groupOf[column]!]!) ** 2;
      return;
    }
    mean += value * fit.mean[at]!;
    row.columns.forEach((other, l) => {
      const to = fit.place[other]!;
      if (to >= 0) variance += value * row.values[l]! * fit.covariance[at * size + to]!;
    });
  });
  return { mean, sd: Math.sqrt(variance) };
}

function placesOf(rows: readonly HierarchyRow[], columns: number): { place: Int32Array; size: number } {
  const place = new Int32Array(columns).fill(-1);
  let size = 0;
  for (const row of rows) if (row.likelihood !== null) for (const column of row.columns) place[column] = 0;
  for (let column = 0; column < columns; column++) if (place[column] === 0) place[column] = size++;
  return { place, size };
}

function placed(row: HierarchyRow, place: Int32Array): PlacedRow[] {
  if (row.likelihood === null) return [];
  const places = Int32Array.from(row.columns, (column) => place[column]!);
  return [{ places, values: Float64Array.from(row.values), cell: row.cell, likelihood: row.likelihood }];
}

function linear(row: PlacedRow, mean: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < row.places.length; k++) sum += row.values[k]! * mean[row.places[k]!]!;
  return sum;
}

function quadratic(row: PlacedRow, covariance: Float64Array, size: number): number {
  let sum = 0;
  for (let k = 0; k < row.places.length; k++) {
    const base = row.places[k]! * size;
    for (let l = 0; l < row.places.length; l++) {
      sum += row.values[k]! * row.values[l]! * covariance[base + row.places[l]!]!;
    }
  }
  return sum;
}

function coefficientCovariance(
  rows: readonly PlacedRow[],
  cellSd: Float64Array,
  groupOfPlace: Int32Array,
  groupSd: readonly number[],
  size: number,
): Float64Array<ArrayBuffer> {
  const precision = new Float64Array(size * size);
  for (let j = 0; j < size; j++) precision[j * size + j] = 1 / groupSd[groupOfPlace[j]!]! ** 2;
  for (const row of rows) {
    const weight = 1 / cellSd[row.cell]! ** 2;
    for (let k = 0; k < row.places.length; k++) {
      const base = row.places[k]! * size;
      for (let l = 0; l < row.places.length; l++) {
        const at = base + row.places[l]!;
        precision[at] = precision[at]! + weight * row.values[k]! * row.values[l]!;
      }
    }
  }
  return Float64Array.from(inverseFromCholesky(cholesky(precision, size), size));
}

function coefficientMean(
  rows: readonly PlacedRow[],
  eta: Float64Array,
  cellSd: Float64Array,
  covariance: Float64Array,
  size: number,
): Float64Array {
  const right = new Float64Array(size);
  rows.forEach((row, i) => {
    const weighted = eta[i]! / cellSd[row.cell]! ** 2;
    row.places.forEach((at, k) => {
      right[at] = right[at]! + weighted * row.values[k]!;
    });
  });
  return Float64Array.from({ length: size }, (_, j) => {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += covariance[j * size + k]! * right[k]!;
    return sum;
  });
}

function updateCellSd(
  rows: readonly PlacedRow[],
  eta: Float64Array,
  etaVariance: Float64Array,
  mean: Float64Array,
  covariance: Float64Array,
  size: number,
  cellSd: Float64Array,
): void {
  const squares = new Float64Array(cellSd.length);
  const counts = new Float64Array(cellSd.length);
  rows.forEach((row, i) => {
    const residual = eta[i]! - linear(row, mean);
    const square = residual * residual + etaVariance[i]! + quadratic(row, covariance, size);
    squares[row.cell] = squares[row.cell]! + square;
    counts[row.cell] = counts[row.cell]! + 1;
  });
  const pooled = squares.reduce((a, b) => a + b, 0) / counts.reduce((a, b) => a + b, 0);
  for (let c = 0; c < cellSd.length; c++) {
    cellSd[c] = Math.sqrt((squares[c]! + SPREAD_PRIOR_WEIGHT * pooled) / (counts[c]! + SPREAD_PRIOR_WEIGHT));
  }
}

/** Estimated group SD with a weak pull of two coefficients of SD 0.3. */
function updatedGroupSd(
  group: number,
  groupOfPlace: Int32Array,
  mean: Float64Array,
  covariance: Float64Array,
  size: number,
): number {
  let squares = 2 * 0.3 * 0.3;
  let count = 2;
  for (let j = 0; j < size; j++) {
    if (groupOfPlace[j] !== group) continue;
    squares += mean[j]! ** 2 + covariance[j * size + j]!;
    count++;
  }
  return Math.sqrt(squares / count);
}
