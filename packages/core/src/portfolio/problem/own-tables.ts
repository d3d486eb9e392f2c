import { LEAST_STAY, laidOut, type Prepared } from "./prepared.ts";

/** `prepared` with tables of its own, which `setChances` may write to; hazards, which only the bound needs, are left out. */
export function withOwnTables(prepared: Prepared): Prepared {
  const { weights, take, stay, leave } = prepared;
  return laidOut({
    ...prepared,
    weights: weights.slice(),
    take: take.slice(),
    stay: stay.slice(),
    leave: leave.slice(),
    hazard: new Float64Array(0),
  });
}

/** Gives candidate i at `slot` the chances `prob[from]` …, one a node. */
export function setChances(
  { slots, nodes, take, stay, leave, tiny }: Prepared,
  i: number,
  slot: number,
  prob: Float64Array,
  from: number,
): void {
  const to = (i * slots + slot) * nodes;
  for (let k = 0; k < nodes; k++) {
    const chance = prob[from + k]!;
    const remain = 1 - chance > LEAST_STAY ? 1 - chance : LEAST_STAY;
    take[to + k] = tiny ? chance : 1 - remain;
    stay[to + k] = remain;
    leave[to + k] = 1 / remain;
  }
}
