/**
 * How far programs lie from what is predicted for them: an SD for each cell at the cell's mean prediction, times
 * `exp(slope · (prediction − centre))`, the slope being each cell's own. Programs that are predicted to be open are
 * open alike; among those that are predicted to be closed, some are not.
 */
export interface Spread {
  readonly sd: Float64Array;
  /** Mean prediction of each cell's programs, logit. */
  readonly centre: Float64Array;
  readonly slope: Float64Array;
}

/** Weight, in programs, of the pooled spread in each cell's own spread. */
const PRIOR_WEIGHT = 4;
/** SDs of the normal priors of the common slope around 0, and of a cell's slope around the common one. */
const SLOPE_PRIOR_SD = 0.5;
const CELL_SLOPE_SD = 0.25;
/** No program's spread is further from its cell's than this factor: beyond the predictions seen, nothing is known. */
const WIDEST = 2;

/** The spread around a prediction in a cell, logit. */
export function spreadAt({ sd, centre, slope }: Spread, cell: number, prediction: number): number {
  return sd[cell]! * factorAt(slope[cell]!, prediction - centre[cell]!);
}

/**
 * One step of expectation-maximisation: the cells' SDs given the slopes, then the slopes given the SDs by golden
 * section, a common one first and each cell's own around it. `squares` holds the expected squared distance of each program from its prediction. A cell without programs takes the
 * pooled SD, and the mean prediction of all as its centre.
 */
export function updatedSpread(
  before: Spread,
  cells: Int32Array,
  predictions: Float64Array,
  squares: Float64Array,
): Spread {
  const size = before.sd.length;
  const count = new Float64Array(size);
  const centre = new Float64Array(size);
  cells.forEach((cell, i) => {
    count[cell]! += 1;
    centre[cell]! += predictions[i]!;
  });
  const overall = predictions.reduce((a, b) => a + b, 0) / predictions.length;
  for (let c = 0; c < size; c++) centre[c] = count[c]! === 0 ? overall : centre[c]! / count[c]!;
  const distance = predictions.map((at, i) => at - centre[cells[i]!]!);
  const sum = new Float64Array(size);
  cells.forEach((cell, i) => {
    sum[cell]! += squares[i]! / factorAt(before.slope[cells[i]!]!, distance[i]!) ** 2;
  });
  const pooled = sum.reduce((a, b) => a + b, 0) / predictions.length;
  const sd = sum.map((total, c) => Math.sqrt((total + PRIOR_WEIGHT * pooled) / (count[c]! + PRIOR_WEIGHT)));
  const loss = (slope: number, members: readonly number[]): number => {
    let value = 0;
    for (const i of members) {
      const factor = factorAt(slope, distance[i]!);
      value += Math.log(factor) + (0.5 * squares[i]!) / (sd[cells[i]!]! * factor) ** 2;
    }
    return value;
  };
  const all = [...squares.keys()];
  const common = lowest((slope) => loss(slope, all) + 0.5 * (slope / SLOPE_PRIOR_SD) ** 2, -1, 1);
  const slope = sd.map((_, c) => {
    if (count[c]! === 0) return common;
    const members = all.filter((i) => cells[i] === c);
    return lowest((at) => loss(at, members) + 0.5 * ((at - common) / CELL_SLOPE_SD) ** 2, -1.5, 1.5);
  });
  return { sd, centre, slope };
}

function factorAt(slope: number, distance: number): number {
  return Math.min(WIDEST, Math.max(1 / WIDEST, Math.exp(slope * distance)));
}

/** Place of the lowest value of a function with one valley, to 1e-4. */
function lowest(f: (x: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [from, to];
  while (b - a > 1e-4) {
    const left = b - golden * (b - a);
    const right = a + golden * (b - a);
    if (f(left) < f(right)) b = right;
    else a = left;
  }
  return (a + b) / 2;
}
