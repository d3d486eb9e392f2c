import type { Round } from "./exchange-round.ts";

/** Stretches of nodes over which a pair is bounded before it is judged exactly. */
const PARTS = 4;

/** Room for rounding. */
const ROOM = 1 + 1e-12;

/**
 * Per move and stretch of nodes, filled when first asked for: what a move up gains there, and the largest factor by which a
 * move down stretches that.
 */
export class PairBounds {
  readonly round: Round;
  readonly parts: Float64Array;

  constructor(round: Round) {
    this.round = round;
    this.parts = new Float64Array(round.gains.length * PARTS).fill(Number.NaN);
  }
}

/** Upper bound on the gain of a move down and a move up at once: the factor is taken stretch by stretch, not over all nodes. */
export function boundedPair({ round, parts }: PairBounds, down: number, up: number): number {
  if (Number.isNaN(parts[down * PARTS]!)) fillDown(round, parts, down);
  if (Number.isNaN(parts[up * PARTS]!)) fillUp(round, parts, up);
  let bound = 0;
  for (let part = 0; part < PARTS; part++) bound += parts[down * PARTS + part]! * parts[up * PARTS + part]!;
  return bound * ROOM + round.gains[down]!;
}

function fillDown({ state }: Round, parts: Float64Array, down: number): void {
  const { stay, leave, slots, nodes } = state.prepared;
  const i = (down / slots) | 0;
  const to = down * nodes;
  const from = (i * slots + state.slot[i]!) * nodes;
  for (let part = 0; part < PARTS; part++) parts[down * PARTS + part] = 1;
  for (let k = 0; k < nodes; k++) {
    const at = down * PARTS + (((k * PARTS) / nodes) | 0);
    const ratio = stay[to + k]! * leave[from + k]!;
    if (ratio > parts[at]!) parts[at] = ratio;
  }
}

function fillUp({ state }: Round, parts: Float64Array, up: number): void {
  const { take, leave, slots, nodes, utility } = state.prepared;
  const { alive, rest, segment, nextUtility } = state;
  const j = (up / slots) | 0;
  const to = up * nodes;
  const from = (j * slots + state.slot[j]!) * nodes;
  const at = segment[j]! * nodes;
  const fall = utility[j]! - nextUtility[segment[j]!]!;
  for (let part = 0; part < PARTS; part++) parts[up * PARTS + part] = 0;
  for (let k = 0; k < nodes; k++) {
    const won =
      (take[to + k]! - take[from + k]!) * leave[from + k]! * (fall * alive[at + k]! + rest[at + k]!);
    if (won > 0) parts[up * PARTS + (((k * PARTS) / nodes) | 0)]! += won;
  }
}
