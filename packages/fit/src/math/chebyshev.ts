/** One variable of an interpolated function: its range, and how many points it is known at. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly size: number;
}

/** Chebyshev points of the first kind on an axis, from high to low. */
export function chebyshevPoints({ low, high, size }: Axis): Float64Array {
  return Float64Array.from(
    { length: size },
    (_, j) => (low + high) / 2 + ((high - low) / 2) * cosine(j, size),
  );
}

function cosine(j: number, size: number): number {
  return Math.cos(((2 * j + 1) * Math.PI) / (2 * size));
}

interface Barycentric {
  readonly points: Float64Array;
  readonly factors: Float64Array;
}

const known = new WeakMap<Axis, Barycentric>();

function barycentricOf(axis: Axis): Barycentric {
  let found = known.get(axis);
  if (found === undefined) {
    const points = chebyshevPoints(axis);
    const factors = points.map(
      (_, j) => (j % 2 === 0 ? 1 : -1) * Math.sin(((2 * j + 1) * Math.PI) / (2 * axis.size)),
    );
    found = { points, factors };
    known.set(axis, found);
  }
  return found;
}

/**
 * Weights of the values at the points of an axis that give the polynomial through them at x (Berrut & Trefethen 2004); they
 * sum to 1. Outside the range the value at its end stands in.
 */
export function pointWeights(axis: Axis, x: number): Float64Array {
  const at = Math.min(axis.high, Math.max(axis.low, x));
  const { points, factors } = barycentricOf(axis);
  const weights = new Float64Array(points.length);
  let total = 0;
  for (let j = 0; j < points.length; j++) {
    const off = at - points[j]!;
    if (off === 0) return weights.map((_, i) => Number(i === j));
    weights[j] = factors[j]! / off;
    total += weights[j]!;
  }
  for (let j = 0; j < points.length; j++) weights[j] = weights[j]! / total;
  return weights;
}

/** Weights over the points of several axes, the last running fastest. */
export function gridPointWeights(axes: readonly Axis[], x: readonly number[]): Float64Array {
  return axes.reduce((found, axis, i) => {
    const own = pointWeights(axis, x[i]!);
    return Float64Array.from({ length: found.length * own.length }, (_, at) => {
      const j = at % own.length;
      return found[(at - j) / own.length]! * own[j]!;
    });
  }, Float64Array.of(1));
}

/** All points of several axes, the last running fastest. */
export function gridPoints(axes: readonly Axis[]): number[][] {
  return axes.reduce<number[][]>(
    (found, axis) => found.flatMap((before) => Array.from(chebyshevPoints(axis), (x) => [...before, x])),
    [[]],
  );
}

/** Sum of values by weights; a longer row of values is a table, one row of it for each weight. */
export function weighed(weights: Float64Array, values: Float64Array): Float64Array {
  const width = values.length / weights.length;
  const sum = new Float64Array(width);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    for (let j = 0; j < width; j++) sum[j] = sum[j]! + weight * values[i * width + j]!;
  }
  return sum;
}
