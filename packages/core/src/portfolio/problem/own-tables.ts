import { fillChances } from "./chance-tables.ts";
import { laidOut, type Prepared } from "./prepared.ts";

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
  prepared: Prepared,
  i: number,
  slot: number,
  prob: Float64Array,
  from: number,
): void {
  fillChances(prepared, (i * prepared.slots + slot) * prepared.nodes, prob, from);
}
