import type { StopReason } from "./reasons.ts";

/** One size of the list: programs, dollars with fixed fees, optimised value F, chance of matching. */
export interface Stretch {
  readonly programs: number;
  readonly usd: number;
  readonly value: number;
  readonly chance: number;
}

/**
 * Where to stop: the size with the largest `100·F·usdPerChance − usd`, that is, the last size at which one more chance in
 * 100 costs no more than it is worth to the applicant. Returns an index into `sizes` (ordered by programs); 0 for none.
 */
export function stopIndexOf(sizes: readonly Stretch[], usdPerChance: number): number {
  let best = 0;
  let net = Number.NEGATIVE_INFINITY;
  for (const [index, { value, usd }] of sizes.entries()) {
    const here = 100 * value * usdPerChance - usd;
    if (here > net + 1e-9) {
      net = here;
      best = index;
    }
  }
  return best;
}

/** Sizes at which the frontier is drawn: dense at first, then in growing steps, `most` included. */
export function frontierSizes(most: number): number[] {
  const steps = [1, 5, 10, 20, 30, 40, 60, 80, 100, 125, 150, 200, 250, 300, 400, 500, 650, 850, 1100, 1500];
  return most <= 0 ? [] : [...steps.filter((size) => size < most), most];
}

/** Sizes inside the two stretches around a coarse stop, to find it more exactly; at most `count` of them. */
export function sizesAround(before: number, after: number, count: number): number[] {
  const sizes: number[] = [];
  const step = Math.max(1, (after - before) / (count + 1));
  for (let size = before + step; size < after; size += step) sizes.push(Math.round(size));
  return [...new Set(sizes)].filter((size) => size > before && size < after);
}

/** Why the list ends where it does. `next` is the following size of the frontier, `null` at its end. */
export function stopReasonOf(
  stop: Stretch,
  next: Stretch | null,
  usdPerChance: number,
  limits: { readonly maxPrograms: number | null; readonly usd: number | null; readonly candidates: number },
): StopReason {
  if (next !== null && next.programs > stop.programs) {
    const chance = next.chance - stop.chance;
    const usd = next.usd - stop.usd;
    const price = chance > 0 ? usd / (100 * chance) : Number.POSITIVE_INFINITY;
    return {
      code: "price",
      programs: next.programs - stop.programs,
      usd,
      chance,
      usdPerChance,
      price: Number.isFinite(price) ? Math.round(price) : -1,
    };
  }
  if (limits.maxPrograms !== null && stop.programs >= limits.maxPrograms)
    return { code: "max-programs", programs: stop.programs };
  if (stop.programs >= limits.candidates) return { code: "all-candidates", programs: stop.programs };
  return limits.usd === null
    ? { code: "all-candidates", programs: stop.programs }
    : { code: "budget", usd: limits.usd };
}
