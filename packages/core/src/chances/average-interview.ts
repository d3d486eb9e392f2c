import { gaussHermite } from "../math/gauss-hermite.ts";

/** Nodes over what is unsure about one program alone. */
const OWN_NODES = 9;

/**
 * Fills `into[from + k]` with the chance of an interview at shared node k: the mean of a logistic over what is unsure
 * about this program alone, a normal of variance `ownVariance` around `logit`, times `pass`. `nodeOdds[k]` are the
 * odds factors of the shared nodes. No exponential per node: odds multiply.
 */
export function fillInterview(
  into: Float64Array,
  from: number,
  logit: number,
  ownVariance: number,
  pass: number,
  nodeOdds: Float64Array,
): void {
  const { nodes, weights } = gaussHermite(OWN_NODES);
  const sd = Math.sqrt(ownVariance);
  for (let k = 0; k < nodeOdds.length; k++) into[from + k] = 0;
  for (let j = 0; j < OWN_NODES; j++) {
    const odds = Math.exp(logit + sd * nodes[j]!);
    const weight = weights[j]! * pass;
    for (let k = 0; k < nodeOdds.length; k++) {
      const scaled = odds * nodeOdds[k]!;
      into[from + k] = into[from + k]! + (weight * scaled) / (1 + scaled);
    }
  }
}
