import type { PortfolioCap, PortfolioGroup, PortfolioInstance } from "@smartpick/core";

/** A repeatable stream of numbers in [0, 1) (mulberry32): test instances only, nothing shown to a user. */
export function stream(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const FEE_STEPS = [
  { upTo: 30, usd: 11 },
  { upTo: Infinity, usd: 30 },
];

export interface NationalOptions {
  readonly seed: number;
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

/** An instance of the size and shape of a national list: logistic chances with shared latent quality and signals. */
export function national(options: NationalOptions): PortfolioInstance {
  const {
    seed,
    programs: n = 1500,
    nodes: K = 15,
    groups = 1,
    level = -4,
    spread = 1,
    latent = 0.75,
  } = options;
  const random = stream(seed);
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
