import type { PortfolioInstance } from "@smartpick/core";

const FEE_STEPS = [
  { upTo: 30, usd: 11 },
  { upTo: Infinity, usd: 30 },
];

/** What a generated national instance looks like; whatever is left out has the size of a national list. */
export interface NationalOptions {
  readonly programs?: number;
  readonly nodes?: number;
  readonly applications?: number;
  readonly groups?: number;
  readonly gold?: number;
  readonly silver?: number;
  /** Logit of a typical program's chance. */
  readonly level?: number;
  /** Spread of the logits between programs. */
  readonly spread?: number;
  /** Standard deviation of the shared latent quality. */
  readonly latent?: number;
  /** Weight of a program's own value in utility; 0 = matching anywhere counts the same. */
  readonly taste?: number;
  readonly budget?: number;
}

/**
 * An instance of the size and shape of a national list, to time and test the optimiser: logistic chances with a shared
 * latent quality, signals and fee steps. `random` gives numbers in [0, 1); the same numbers give the same instance.
 */
export function nationalInstance(random: () => number, options: NationalOptions = {}): PortfolioInstance {
  const { programs: n = 1500, nodes: K = 15, groups = 1, level = -4, spread = 1, latent = 0.75 } = options;
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const theta = Float64Array.from({ length: K }, (_, k) => (K === 1 ? 0 : -3.5 + (7 * k) / (K - 1)));
  const raw = theta.map((t) => Math.exp((-t * t) / 2));
  const total = raw.reduce((sum, w) => sum + w, 0);
  const prob = new Float64Array(3 * n * K);
  const utility = new Float64Array(n);
  const group = new Int32Array(n);
  for (let p = 0; p < n; p++) {
    const base = level + spread * normal();
    const silver = 0.5 + 0.4 * random();
    const gold = silver + 0.3 + 0.5 * random();
    const match = 0.15 + 0.25 * random();
    for (let v = 0; v < 3; v++) {
      const lift = [0, silver, gold][v]!;
      for (let k = 0; k < K; k++) {
        prob[(v * n + p) * K + k] = match / (1 + Math.exp(-(base + lift + latent * theta[k]!)));
      }
    }
    utility[p] = 1 - (options.taste ?? 0.3) * random() ** 2;
    group[p] = p % groups;
  }
  return {
    nodeWeights: raw.map((w) => w / total),
    size: n,
    levels: 3,
    prob,
    utility,
    group,
    groups: Array.from({ length: groups }, (_, g) => ({
      name: `specialty ${g + 1}`,
      feeSteps: FEE_STEPS,
      silver: options.silver ?? 12,
      gold: options.gold ?? 3,
      minCount: 0,
      maxCount: Infinity,
    })),
    cost: new Float64Array(n),
    budgetUsd: options.budget ?? Infinity,
    maxCount: options.applications ?? 200,
    maxSilver: Infinity,
    maxGold: Infinity,
    caps: [],
    must: [],
    never: [],
  };
}
