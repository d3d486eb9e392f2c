import type { Prepared } from "../problem/prepared.ts";

/**
 * A linear function above the concave form: `F(x) <= constant + Σ slope[i * slots + s]` over the chosen slots, for
 * every 0/1 choice x. Slopes of slot 0 are 0.
 */
export interface Linear {
  constant: number;
  /** The concave form at the point itself. */
  at: number;
  readonly slope: Float64Array;
  readonly tail: Float64Array;
}

/** Room for one linear function of `prepared`. */
export function emptyLinear(prepared: Prepared): Linear {
  return {
    constant: 0,
    at: 0,
    slope: new Float64Array(prepared.size * prepared.slots),
    tail: new Float64Array(Math.max(1, prepared.drop.length) * prepared.nodes),
  };
}

/**
 * The tangent of F(x) = Σ_k w_k Σ_c D_c (1 − exp(−Σ_{i: class <= c} Σ_s a_isk x_is)) at `point` (mass per choice, may
 * be fractional). Proof that it lies above: each term is a constant minus exp of a linear function, so F is concave in
 * x >= 0 and never above its tangent; at 0/1 choices the concave form is the value itself, since exp(−a) = 1 − q.
 */
export function linearise(prepared: Prepared, point: Float64Array, into: Linear): void {
  const { size, slots, rank, nodes } = prepared;
  concaveTail(prepared, point, into);
  let moment = 0;
  for (let i = 0; i < size; i++) {
    for (let s = 1; s < slots; s++) {
      const choice = i * slots + s;
      const slope = slopeOf(prepared, choice, into.tail, rank[i]! * nodes);
      into.slope[choice] = slope;
      moment += slope * point[choice]!;
    }
  }
  into.constant = into.at - moment;
}

function slopeOf({ nodes, hazard }: Prepared, choice: number, tail: Float64Array, at: number): number {
  let slope = 0;
  for (let k = 0; k < nodes; k++) slope += hazard[choice * nodes + k]! * tail[at + k]!;
  return slope;
}

/** The concave form at `point`, leaving what is still to be won per class in `into.tail`. */
export function concaveTail(prepared: Prepared, point: Float64Array, into: Linear): void {
  const { size, nodes, tiny, rank, drop, weights } = prepared;
  const { tail } = into;
  const exposure = new Float64Array(nodes);
  let won = 0;
  let changed = true;
  for (let i = 0; i < size; i++) {
    if (expose(prepared, point, i, exposure)) changed = true;
    // The last candidate of a class leaves what the class is exposed to.
    if (i + 1 < size && rank[i + 1] === rank[i]) continue;
    const at = rank[i]! * nodes;
    if (tiny) won += wonBy(weights, exposure, drop[rank[i]!]!);
    // Most candidates have no mass: their class survives as the one before it does.
    if (changed) survive(weights, exposure, tail, at);
    else for (let k = 0; k < nodes; k++) tail[at + k] = tail[at - nodes + k]!;
    changed = false;
  }
  const value = accumulate(tail, drop, nodes, weights);
  into.at = tiny ? won : value;
}

/** Adds the hazards of candidate i, by its mass at each slot; false when it has none. */
function expose(
  { slots, nodes, hazard }: Prepared,
  point: Float64Array,
  i: number,
  exposure: Float64Array,
): boolean {
  let any = false;
  for (let s = 1; s < slots; s++) {
    const mass = point[i * slots + s]!;
    if (mass === 0) continue;
    any = true;
    const from = (i * slots + s) * nodes;
    for (let k = 0; k < nodes; k++) exposure[k] = exposure[k]! + mass * hazard[from + k]!;
  }
  return any;
}

/** What a class with this fall of utility adds to the concave form, to all digits where chances are tiny. */
function wonBy(weights: Float64Array, exposure: Float64Array, fall: number): number {
  let won = 0;
  for (let k = 0; k < weights.length; k++) won -= fall * weights[k]! * Math.expm1(-exposure[k]!);
  return won;
}

function survive(weights: Float64Array, exposure: Float64Array, tail: Float64Array, at: number): void {
  for (let k = 0; k < weights.length; k++) tail[at + k] = weights[k]! * Math.exp(-exposure[k]!);
}

/** Turns weighted survival per class into what is still to be won, in place, and returns the concave form. */
function accumulate(tail: Float64Array, drop: Float64Array, nodes: number, weights: Float64Array): number {
  let value = 0;
  for (let c = drop.length - 1; c >= 0; c--) {
    const d = drop[c]!;
    for (let k = 0; k < nodes; k++) {
      const survival = tail[c * nodes + k]!;
      value += d * (weights[k]! - survival);
      tail[c * nodes + k] = d * survival + (c + 1 < drop.length ? tail[(c + 1) * nodes + k]! : 0);
    }
  }
  return value;
}
