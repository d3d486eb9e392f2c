import { nelderMead } from "../math/nelder-mead.ts";
import { ranksMisfit } from "../stage-two/fit-rank-model.ts";
import type { Moments, OutcomeTable } from "../stage-two/outcome-table.ts";
import { MOST_RANKS } from "../stage-two/rank-model.ts";

/**
 * Chance of a match given r contiguous ranks, r = 0 … MOST_RANKS, as the published summaries imply it: each group's
 * ranks get the distribution `p(r) ∝ exp(a·log r + b·r + c·r²)` that fits its mean, SD and quartiles best, and the
 * groups are weighed by their size. No table by rank is published, so this is derived, not observed.
 */
export function derivedCurve(table: OutcomeTable): Float64Array {
  const matched = smoothRanks(table.ranks.matched);
  const unmatched = smoothRanks(table.ranks.unmatched);
  const others = table.total - table.matched;
  return matched.map((p, r) => {
    const weight = table.matched * p;
    return r === 0 ? 0 : weight / (weight + others * unmatched[r]!);
  });
}

function smoothRanks(seen: Moments): Float64Array {
  const objective = (x: Float64Array) => ranksMisfit(seen, distribution(x)) + (x[2]! / 0.02) ** 2 * 0.05;
  const slope = -1 / Math.max(1, seen.mean);
  let best = nelderMead(objective, [0, slope, 0], [0.5, 0.2, 0.005], 1e-8, 1500);
  best = nelderMead(objective, [...best.at], [0.2, 0.05, 0.002], 1e-9, 1500);
  return distribution(best.at);
}

function distribution(x: Float64Array): Float64Array {
  const p = new Float64Array(MOST_RANKS + 1);
  let total = 0;
  for (let r = 1; r <= MOST_RANKS; r++) {
    p[r] = Math.exp(Math.min(50, x[0]! * Math.log(r) + x[1]! * (r - 1) + x[2]! * (r - 1) ** 2));
    total += p[r]!;
  }
  return p.map((value) => value / total);
}
