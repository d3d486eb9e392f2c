import { logistic } from "../../../src/math/logistic.ts";
import type { PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";
import { stream } from "./stream.ts";

interface LongOptions {
  readonly seed: number;
  readonly programs?: number;
  readonly nodes?: number;
  readonly applications?: number;
  readonly groups?: number;
  readonly gold?: number;
  readonly silver?: number;
  readonly budget?: number;
  /** Logit of a typical program's chance. */
  readonly level?: number;
  /** Weight of a program's own value in utility; 0 = matching anywhere counts the same. */
  readonly taste?: number;
}

/** Hundreds of programs with logistic chances that share a latent quality, signals and fee steps, from a seed. */
export function longInstance(options: LongOptions): PortfolioInstance {
  const { programs: size = 1500, nodes = 15, groups = 1, level = -4, taste = 0.3, seed } = options;
  const random = stream(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const quality = Float64Array.from({ length: nodes }, (_, k) =>
    nodes === 1 ? 0 : (7 * k) / (nodes - 1) - 3.5,
  );
  const density = quality.map((theta) => Math.exp((-theta * theta) / 2));
  const total = density.reduce((sum, weight) => sum + weight, 0);
  const prob = new Float64Array(3 * size * nodes);
  const utility = new Float64Array(size);
  for (let p = 0; p < size; p++) {
    const base = level + normal();
    const silver = 0.5 + 0.4 * random();
    const gold = silver + 0.3 + 0.5 * random();
    const match = 0.15 + 0.25 * random();
    [0, silver, gold].forEach((lift, v) => {
      quality.forEach((theta, k) => {
        prob[(v * size + p) * nodes + k] = match * logistic(base + lift + 0.75 * theta);
      });
    });
    utility[p] = 1 - taste * random() ** 2;
  }
  return {
    nodeWeights: density.map((weight) => weight / total),
    size,
    levels: 3,
    prob,
    utility,
    group: Int32Array.from(utility, (_, p) => p % groups),
    groups: Array.from({ length: groups }, (_, g) => ({
      name: `specialty ${g + 1}`,
      feeSteps: [
        { upTo: 30, usd: 11 },
        { upTo: Infinity, usd: 30 },
      ],
      silver: options.silver ?? 12,
      gold: options.gold ?? 3,
      minCount: 0,
      maxCount: Infinity,
    })),
    cost: new Float64Array(size),
    budgetUsd: options.budget ?? Infinity,
    maxCount: options.applications ?? 200,
    maxSilver: Infinity,
    maxGold: Infinity,
    caps: [],
    must: [],
    never: [],
  };
}
