import type {
  PortfolioCap,
  PortfolioGroup,
  PortfolioInstance,
} from "../../../src/portfolio/problem/instance.ts";
import { stream } from "./stream.ts";

/** A small instance with a random mixture of every kind of limit, for comparison with exhaustive search. */
export function small(seed: number, programs = 0): PortfolioInstance {
  const random = stream(seed * 7919 + 13);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const maybe = (chance: number) => random() < chance;
  const levels = whole(1, 3) as 1 | 2 | 3;
  const n = programs || (levels === 3 ? whole(2, 6) : levels === 2 ? whole(3, 8) : whole(3, 11));
  const K = whole(1, 5);
  const groups = whole(1, Math.min(3, n));
  const high = maybe(0.5) ? 0.9 : 0.25;
  const weights = Float64Array.from({ length: K }, () => 0.05 + random());
  const total = weights.reduce((sum, w) => sum + w, 0);
  const prob = new Float64Array(levels * n * K);
  for (let p = 0; p < n; p++) {
    for (let k = 0; k < K; k++) {
      let q = random() * high;
      for (let v = 0; v < levels; v++) {
        prob[(v * n + p) * K + k] = q;
        q = maybe(0.1) ? q * random() : q + (0.97 - q) * random() * 0.6;
      }
    }
  }
  const flat = maybe(0.25);
  const caps: PortfolioCap[] = [];
  for (let c = whole(0, 2); c > 0; c--) {
    const of = Array.from({ length: n }, (_, p) => p).filter(() => maybe(0.5));
    const min = maybe(0.4) ? whole(0, 2) : 0;
    const level = maybe(0.3) ? (whole(0, levels - 1) as 0 | 1 | 2) : null;
    caps.push({ of, min, max: maybe(0.6) ? min + whole(0, 2) : Infinity, level });
  }
  const group = Int32Array.from({ length: n }, () => whole(0, groups - 1));
  const portfolioGroups: PortfolioGroup[] = Array.from({ length: groups }, (_, g) => ({
    name: `g${g}`,
    feeSteps: maybe(0.6)
      ? [
          { upTo: whole(1, 3), usd: whole(5, 15) },
          { upTo: Infinity, usd: maybe(0.8) ? whole(15, 40) : whole(1, 5) },
        ]
      : [],
    silver: maybe(0.6) ? whole(0, 2) : Infinity,
    gold: maybe(0.6) ? whole(0, 1) : Infinity,
    minCount: maybe(0.15) ? 1 : 0,
    maxCount: maybe(0.3) ? whole(1, 4) : Infinity,
  }));
  const pins = Array.from({ length: n }, (_, p) => p).filter(() => maybe(0.08));
  return {
    nodeWeights: weights.map((w) => w / total),
    size: n,
    levels,
    prob,
    utility: Float64Array.from({ length: n }, () => (flat ? 1 : Math.round(random() * 10) / 10)),
    group,
    groups: portfolioGroups,
    cost: Float64Array.from({ length: n }, () => (maybe(0.3) ? whole(1, 30) : 0)),
    budgetUsd: maybe(0.6) ? whole(20, 130) : Infinity,
    maxCount: maybe(0.6) ? whole(1, n) : Infinity,
    maxSilver: maybe(0.4) ? whole(0, 3) : Infinity,
    maxGold: maybe(0.4) ? whole(0, 2) : Infinity,
    caps,
    must: pins,
    never: Array.from({ length: n }, (_, p) => p).filter((p) => !pins.includes(p) && maybe(0.08)),
  };
}
