import { worstShare } from "../../math/worst-share.ts";
import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { portfolioValue } from "../problem/value.ts";
import { emptyState, levelsOf } from "../search/search-state.ts";
import { startFrom } from "../search/starts.ts";
import { Work } from "../search/work.ts";
import type { PortfolioDraw } from "./firmness.ts";

/** A list for bad luck in the parameters, with what it gives up on average. */
export interface CautiousList {
  readonly levels: Levels;
  /** Mean of F over the worst fifth of the draws, each list with its own worst fifth. */
  readonly worstFifth: number;
  /** The same for the list that was given. */
  readonly worstFifthBefore: number;
  /** Mean of F over all draws. */
  readonly mean: number;
  readonly meanBefore: number;
}

/** The share of the draws that a cautious list is made for. */
export const WORST = 0.2;

/** Units of work for one round. */
const WORK_PER_ROUND = 60_000_000;

/**
 * A list that is good for the worst fifth of the draws (expected shortfall at 20 %, Rockafellar & Uryasev 2000): exchanges
 * over the nodes of the draws that are worst for the list at hand, and repeats while that helps. The list returned is
 * never worse there than `levels`; it is a good list, not a proved optimum.
 */
export function cautiousList(
  instance: PortfolioInstance,
  levels: Levels,
  draws: readonly PortfolioDraw[],
  rounds = 3,
): CautiousList {
  const before = judged(instance, levels, draws);
  let best = before;
  for (let round = 0; round < rounds; round++) {
    const state = emptyState(prepare(over(instance, draws, best.parts)));
    startFrom(state, best.levels, new Work(WORK_PER_ROUND));
    const found = judged(instance, levelsOf(state), draws);
    if (found.worstFifth <= best.worstFifth) break;
    best = found;
  }
  return {
    levels: best.levels,
    worstFifth: best.worstFifth,
    worstFifthBefore: before.worstFifth,
    mean: best.mean,
    meanBefore: before.mean,
  };
}

function judged(instance: PortfolioInstance, levels: Levels, draws: readonly PortfolioDraw[]) {
  const values = draws.map(({ prob, nodeWeights }) =>
    portfolioValue({ ...instance, prob, nodeWeights }, levels),
  );
  const weights = draws.map(({ weight }) => weight);
  const { mean: worstFifth, parts } = worstShare(values, weights, WORST);
  return { levels, parts, worstFifth, mean: worstShare(values, weights, 1).mean };
}

/** The instance whose nodes are those of all draws that make up a part. */
function over(
  instance: PortfolioInstance,
  draws: readonly PortfolioDraw[],
  parts: Float64Array,
): PortfolioInstance {
  const nodes = instance.nodeWeights.length;
  const rows = instance.levels * instance.size;
  const used = [...draws.keys()].filter((d) => parts[d]! > 0);
  const wide = nodes * used.length;
  const prob = new Float64Array(rows * wide);
  const nodeWeights = new Float64Array(wide);
  used.forEach((d, at) => {
    const draw = draws[d]!;
    for (let k = 0; k < nodes; k++) nodeWeights[at * nodes + k] = draw.nodeWeights[k]! * parts[d]!;
    for (let row = 0; row < rows; row++) {
      prob.set(draw.prob.subarray(row * nodes, (row + 1) * nodes), row * wide + at * nodes);
    }
  });
  return { ...instance, nodeWeights, prob };
}
