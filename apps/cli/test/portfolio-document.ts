/** A `smartpick/portfolio@1` document as a person would write it, and an oracle that reads nothing else. */
export interface PortfolioDocument {
  weights: number[];
  utility: number[];
  prob: number[][][];
  specialty?: string[];
  costs?: number[];
  fees?: { tiers: { upTo: number | null; usd: number }[]; per: "specialty" };
  budget?: number;
  maxCount?: number;
  maxSilver?: number;
  maxGold?: number;
  caps?: { of: number[]; min?: number; max?: number; level?: number }[];
  must?: number[];
  never?: number[];
}

/** A repeatable stream of numbers in [0, 1) (Park & Miller 1988). */
function stream(seed: number): () => number {
  let state = (seed * 48271 + 11) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A small document with a random mixture of every key of the format. */
export function randomDocument(seed: number): PortfolioDocument {
  const random = stream(seed);
  for (let warm = 0; warm < 5; warm++) random();
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const maybe = (chance: number): boolean => random() < chance;
  const some = (of: number, chance: number): number[] =>
    Array.from({ length: of }, (_, p) => p).filter(() => maybe(chance));
  const levels = whole(1, 3);
  const size = [9, 7, 5][levels - 1] ?? 5;
  const nodes = whole(1, 4);
  const top = maybe(0.5) ? 1 : 0.3;
  const prob: number[][][] = [];
  for (let level = 0; level < levels; level++) {
    prob.push(
      Array.from({ length: size }, (_, p) =>
        Array.from({ length: nodes }, (_, k) => {
          const before = prob[level - 1]?.[p]?.[k];
          return before === undefined ? random() * top : before + (1 - before) * random() * 0.7;
        }),
      ),
    );
  }
  const must = maybe(0.2) ? some(size, 0.15) : [];
  const whims = maybe(0.5) ? 1 : 40;
  return {
    weights: Array.from({ length: nodes }, () => 0.1 + random()),
    utility: Array.from({ length: size }, () => whims * Math.round(10 * random())).map((u) => u / 10),
    prob,
    ...(maybe(0.6)
      ? { specialty: Array.from({ length: size }, () => ["IM", "FM", "Peds"][whole(0, 2)] ?? "IM") }
      : {}),
    ...(maybe(0.4)
      ? { costs: Array.from({ length: size }, () => (maybe(0.5) ? whole(1, 20) : random() * 20)) }
      : {}),
    ...(maybe(0.5)
      ? {
          fees: {
            tiers: [
              { upTo: whole(1, 2), usd: maybe(0.5) ? 11 : 11.335 },
              { upTo: null, usd: maybe(0.7) ? 30 : 4.2 },
            ],
            per: "specialty" as const,
          },
        }
      : {}),
    ...(maybe(0.6) ? { budget: whole(0, 90) } : {}),
    ...(maybe(0.5) ? { maxCount: whole(0, size) } : {}),
    ...(maybe(0.5) ? { maxSilver: whole(0, 2) } : {}),
    ...(maybe(0.5) ? { maxGold: whole(0, 2) } : {}),
    ...(maybe(0.5)
      ? {
          caps: Array.from({ length: whole(1, 3) }, () => ({
            of: some(size, 0.5),
            ...(maybe(0.4) ? { min: whole(0, 2) } : {}),
            ...(maybe(0.7) ? { max: whole(0, 3) } : {}),
            ...(maybe(0.4) ? { level: whole(0, levels - 1) } : {}),
          })),
        }
      : {}),
    ...(must.length > 0 ? { must } : {}),
    ...(maybe(0.3) ? { never: some(size, 0.15).filter((p) => !must.includes(p)) } : {}),
  };
}

/** The value of a choice by drawing every outcome: the mean over nodes of the best utility that is available. */
export function drawnValueOf(document: PortfolioDocument, levels: readonly number[]): number {
  const total = document.weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = [...levels.keys()].filter((p) => (levels[p] ?? -1) >= 0);
  let value = 0;
  for (const [k, weight] of document.weights.entries()) {
    for (let open = 0; open < 2 ** chosen.length; open++) {
      let chance = weight / total;
      let best = 0;
      for (const [bit, p] of chosen.entries()) {
        const q = document.prob[levels[p] ?? 0]?.[p]?.[k] ?? 0;
        const available = Math.floor(open / 2 ** bit) % 2 === 1;
        chance *= available ? q : 1 - q;
        if (available) best = Math.max(best, document.utility[p] ?? 0);
      }
      value += chance * best;
    }
  }
  return value;
}

/** Whether a choice keeps every limit of the document. */
export function allowed(document: PortfolioDocument, levels: readonly number[]): boolean {
  const chosen = [...levels.keys()].filter((p) => (levels[p] ?? -1) >= 0);
  const at = (level: number): number => chosen.filter((p) => levels[p] === level).length;
  const { maxCount = Infinity, maxSilver = Infinity, maxGold = Infinity, budget = Infinity } = document;
  if (chosen.length > maxCount || at(1) > maxSilver || at(2) > maxGold) return false;
  if (document.must?.some((p) => !chosen.includes(p))) return false;
  if (document.never?.some((p) => chosen.includes(p))) return false;
  for (const { of, min = 0, max = Infinity, level } of document.caps ?? []) {
    const count = of.filter((p) =>
      level === undefined ? (levels[p] ?? -1) >= 0 : levels[p] === level,
    ).length;
    if (count < min || count > max) return false;
  }
  return usdOf(document, chosen) <= budget + 1e-9;
}

function usdOf(document: PortfolioDocument, chosen: readonly number[]): number {
  let usd = chosen.reduce((sum, p) => sum + (document.costs?.[p] ?? 0), 0);
  const counts = new Map<string, number>();
  for (const p of chosen) {
    const name = document.specialty?.[p] ?? "all";
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    usd += document.fees?.tiers.find(({ upTo }) => upTo === null || nth <= upTo)?.usd ?? 0;
  }
  return usd;
}

/** The best value over every allowed choice, or null when there is none. */
export function bestOf(document: PortfolioDocument): number | null {
  const size = document.utility.length;
  const levels: number[] = new Array(size).fill(-1);
  let best: number | null = null;
  for (;;) {
    if (allowed(document, levels)) {
      const value = quickValueOf(document, levels);
      if (best === null || value > best) best = value;
    }
    let p = 0;
    while (p < size && levels[p] === document.prob.length - 1) levels[p++] = -1;
    if (p === size) return best;
    levels[p] = (levels[p] ?? -1) + 1;
  }
}

/** The same value by going down the preferences; a test holds it against `drawnValueOf`. */
export function quickValueOf(document: PortfolioDocument, levels: readonly number[]): number {
  const total = document.weights.reduce((sum, weight) => sum + weight, 0);
  const order = [...levels.keys()]
    .filter((p) => (levels[p] ?? -1) >= 0)
    .sort((a, b) => (document.utility[b] ?? 0) - (document.utility[a] ?? 0));
  let value = 0;
  for (const [k, weight] of document.weights.entries()) {
    let left = weight / total;
    for (const p of order) {
      const q = document.prob[levels[p] ?? 0]?.[p]?.[k] ?? 0;
      value += left * q * (document.utility[p] ?? 0);
      left *= 1 - q;
    }
  }
  return value;
}
