import type { StopReason } from "../answers/reasons.ts";
import type { Judgements } from "../facts/judgements.ts";
import type { Profile } from "../profile/profile.ts";
import { stretchOf } from "./stretch.ts";

/** One size of the list: programs, dollars with fixed fees, optimised value F, chance of matching. */
export interface Stretch {
  readonly programs: number;
  readonly usd: number;
  readonly value: number;
  readonly chance: number;
}

/** Whether a size has more programs than another, for more money, with more value. */
export function isMore(size: Stretch, than: Stretch): boolean {
  return size.programs > than.programs && size.usd > than.usd && size.value > than.value;
}

/** The size of the frontier that the list stops at. Throws where the place is none of the frontier's. */
export function stretchAt(sizes: readonly Stretch[], stop: number): Stretch {
  const found = sizes[stop];
  if (found === undefined) throw new RangeError(`the frontier has no size at place ${stop}`);
  return found;
}

/** What decides where a list stops, in US dollars. */
export interface StopPrice {
  /** What one more chance in 100 is worth to the applicant. */
  readonly usdPerChance: number;
  /** Net value that is not worth an argument: of sizes this close to the best, the largest is taken. */
  readonly indifferentUsd: number;
}

/** The price of a profile, or, where it names none, the one that the project assumes. */
export function stopPriceOf(
  { usdPerChance }: Pick<Profile["budget"], "usdPerChance">,
  judgements: Pick<Judgements, "assumedUsdPerChance" | "indifferentUsd">,
): StopPrice {
  return {
    usdPerChance: usdPerChance ?? judgements.assumedUsdPerChance,
    indifferentUsd: judgements.indifferentUsd,
  };
}

/**
 * Where to stop: the size with the largest `100·F·usdPerChance − usd`, that is, the last size at which one more chance in
 * 100 costs no more than it is worth to the applicant. Returns an index into `sizes` (ordered by programs); 0 for none.
 */
export function stopIndexOf(sizes: readonly Stretch[], { usdPerChance, indifferentUsd }: StopPrice): number {
  const nets = sizes.map(({ value, usd }) => 100 * value * usdPerChance - usd);
  const best = Math.max(...nets);
  return Math.max(
    0,
    nets.findLastIndex((net) => net >= best - indifferentUsd),
  );
}

/**
 * Budgets for the programs alone, in US dollars, at which the frontier is drawn: a fixed ladder, so that a larger budget
 * keeps every step of a smaller one, and `most` itself where it is finite.
 */
export function frontierBudgets(most: number): number[] {
  const ladder = [
    11, 55, 110, 220, 330, 500, 700, 900, 1100, 1400, 1700, 2100, 2600, 3200, 4000, 5000, 6500, 9000, 13000,
    20000, 45000,
  ];
  return Number.isFinite(most) ? [...ladder.filter((usd) => usd < most), most] : ladder;
}

/** Why the list ends where it does. `next` is the following size of the frontier, `null` at its end. */
export function stopReasonOf(
  stop: Stretch,
  next: Stretch | null,
  usdPerChance: number,
  limits: StopLimits,
): StopReason {
  if (next !== null && next.programs > stop.programs) {
    const { gain, usd, price } = stretchOf(stop, next);
    return {
      code: "price",
      programs: next.programs - stop.programs,
      usd,
      chance: gain,
      usdPerChance,
      price: price === null ? -1 : saidPrice(price, usdPerChance),
    };
  }
  if (limits.maxPrograms !== null && stop.programs + limits.ended >= limits.maxPrograms)
    return { code: "max-programs", programs: limits.maxPrograms };
  if (stop.programs >= limits.candidates) return { code: "all-candidates", programs: stop.programs };
  const left = limits.usd === null ? Number.POSITIVE_INFINITY : limits.usd - stop.usd;
  if (limits.dearestUsd !== null && left >= limits.dearestUsd)
    return { code: "limits", programs: stop.programs };
  return limits.usd === null
    ? { code: "all-candidates", programs: stop.programs }
    : { code: "budget", usd: limits.usd };
}

/** A price in whole dollars that is above the worth of a chance where it is: rounding must not make them one. */
function saidPrice(price: number, usdPerChance: number): number {
  const rounded = Math.round(price);
  return price > usdPerChance && rounded <= usdPerChance ? Math.ceil(price) : rounded;
}

/** What a list may stop at. */
export interface StopLimits {
  readonly maxPrograms: number | null;
  readonly usd: number | null;
  readonly candidates: number;
  /** Applications that were sent and have ended: the number of programs counts them, the list does not. */
  readonly ended: number;
  /** The dearest application, US dollars, where limits on specialties, states or tiers are set; `null` where none is. */
  readonly dearestUsd: number | null;
}
