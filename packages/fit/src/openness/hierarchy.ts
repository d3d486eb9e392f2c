import { cholesky, inverseFromCholesky } from "../math/linear-algebra.ts";
import { gridPosterior, type NormalEstimate } from "./logit-grid.ts";
import { type Spread, spreadAt, updatedSpread } from "./spread.ts";

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
  readonly spread: Spread;
  readonly groupOf: Int32Array;
  readonly groupSd: readonly number[];
  readonly iterations: number;
}

interface PlacedRow {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly cell: number;
  readonly likelihood: Float64Array;
}

/**
 * Variational empirical Bayes for `eta = x'b + N(0, tau_cell²)` where each eta is seen only through a likelihood on
 * the logit grid (rounded rates), `b` has normal priors by group, and group SDs and cell spreads are estimated
 * (spreads shrunk towards the pooled one, smaller or larger where more is predicted). Mean-field factors q(b) q(eta);
 * see docs/method/openness.md.
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
  let spread: Spread = {
    sd: new Float64Array(cells).fill(1),
    centre: new Float64Array(cells),
    slope: new Float64Array(cells),
  };
  const cellOfRow = Int32Array.from(seen, ({ cell }) => cell);
  const rowSd = new Float64Array(seen.length).fill(1);
  const mean = new Float64Array(size);
  let covariance = new Float64Array(0);
  const eta = new Float64Array(seen.length);
  const etaVariance = new Float64Array(seen.length);
  let iterations = 0;
  for (let change = 1; iterations < limit && change > 0.01; iterations++) {
    seen.forEach((row, i) => {
      const start = iterations === 0 ? { mean: -2.5, sd: 2 } : null;
      const prior = start ?? { mean: linear(row, mean), sd: rowSd[i]! };
      const posterior = gridPosterior(row.likelihood, prior.mean, prior.sd);
      eta[i] = posterior.mean;
      etaVariance[i] = posterior.sd ** 2;
    });
    covariance = coefficientCovariance(seen, rowSd, groupOfPlace, groupSd, size);
    const next = coefficientMean(seen, eta, rowSd, covariance, size);
    change = iterations === 0 ? 1 : 0;
    for (let j = 0; j < size; j++) change = Math.max(change, Math.abs(next[j]! - mean[j]!));
    mean.set(next);
    const predicted = Float64Array.from(seen, (row) => linear(row, mean));
    const squares = Float64Array.from(
      seen,
      (row, i) => (eta[i]! - predicted[i]!) ** 2 + etaVariance[i]! + quadratic(row, covariance, size),
    );
    spread = updatedSpread(spread, cellOfRow, predicted, squares);
    predicted.forEach((at, i) => {
      rowSd[i] = spreadAt(spread, cellOfRow[i]!, at);
    });
    groups.forEach((group, g) => {
      if (group.estimated) groupSd[g] = updatedGroupSd(g, groupOfPlace, mean, covariance, size);
    });
  }
  return { place, mean, covariance, spread, groupOf, groupSd, iterations };
}

/** Prediction for a program before its own rate is seen: mean and SD on the logit scale, spread included. */
export function predictRow(fit: HierarchyFit, row: Omit<HierarchyRow, "likelihood">): NormalEstimate {
  let mean = 0;
  let variance = 0;
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
  return { mean, sd: Math.sqrt(variance + spreadAt(fit.spread, row.cell, mean) ** 2) };
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
  rowSd: Float64Array,
  groupOfPlace: Int32Array,
  groupSd: readonly number[],
  size: number,
): Float64Array<ArrayBuffer> {
  const precision = new Float64Array(size * size);
  for (let j = 0; j < size; j++) precision[j * size + j] = 1 / groupSd[groupOfPlace[j]!]! ** 2;
  rows.forEach((row, i) => {
    const weight = 1 / rowSd[i]! ** 2;
    for (let k = 0; k < row.places.length; k++) {
      const base = row.places[k]! * size;
      for (let l = 0; l < row.places.length; l++) {
        const at = base + row.places[l]!;
        precision[at] = precision[at]! + weight * row.values[k]! * row.values[l]!;
      }
    }
  });
  return Float64Array.from(inverseFromCholesky(cholesky(precision, size), size));
}

function coefficientMean(
  rows: readonly PlacedRow[],
  eta: Float64Array,
  rowSd: Float64Array,
  covariance: Float64Array,
  size: number,
): Float64Array {
  const right = new Float64Array(size);
  rows.forEach((row, i) => {
    const weighted = eta[i]! / rowSd[i]! ** 2;
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
