import { logistic, type Random } from "@smartpick/core";
import type { NeurologyCase } from "./neurology-cases.ts";
import type { SaidAndHappened } from "./reliability.ts";

/**
 * Shares that neurology programs invited in 2026 beside what their 2024 rate foretold. Drawn worlds take every program's
 * openness from its prediction, one by one, then people by lot, then the rounding to whole per cents.
 */
export function neurologyReliability(
  id: string,
  title: string,
  cases: readonly NeurologyCase[],
): SaidAndHappened {
  return {
    id,
    title,
    unit: "Program rates",
    use: "held out",
    said: cases.map(({ predicted }) => predicted),
    happened: cases.map(({ percent }) => percent / 100),
    draw: (random) =>
      cases.map(({ logits, weights, applicants }) => {
        const share = logistic(drawFrom(logits, weights, random));
        return Math.round((100 * drawBinomial(applicants, share, random)) / applicants) / 100;
      }),
  };
}

function drawFrom(values: Float64Array, weights: Float64Array, random: Random): number {
  let left = random.uniform();
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i]!;
    if (left <= 0) return values[i]!;
  }
  return values.at(-1)!;
}

/** By inversion where few are expected, else by the normal, rounded and kept within 0 to n. */
function drawBinomial(n: number, p: number, random: Random): number {
  const variance = n * p * (1 - p);
  if (variance > 60) {
    return Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(variance) * random.normal())));
  }
  const rare = Math.min(p, 1 - p);
  let chance = (1 - rare) ** n;
  let left = random.uniform() - chance;
  let count = 0;
  while (left > 0 && count < n) {
    chance *= ((n - count) / (count + 1)) * (rare / (1 - rare));
    left -= chance;
    count++;
  }
  return p <= 0.5 ? count : n - count;
}
