import type { Judgements } from "../facts/judgements.ts";
import type { CountLimit } from "../profile/profile.ts";
import { type TierBreach, type TierLimits, tierBreaches, tierLimitsOf, tierOf } from "./tiers.ts";

/** A list whose tiers are looked at: its programs, the last to be cut first, and what may not be cut. */
export interface CuttableList {
  readonly order: readonly number[];
  readonly mustStay: ReadonlySet<number>;
  /** Interview chance of a program as the list sends it. */
  readonly chanceOf: (index: number) => number;
  readonly borders: Judgements["tierBorders"];
}

/**
 * Every list that keeps `limits` on tiers among those left when programs are cut from this one: from its end, and, where
 * a tier has too many or too few, one that brings the numbers nearest to the limits. Tiers are those of the shorter list.
 */
export function shorterLists(
  list: CuttableList,
  limits: Readonly<Record<string, CountLimit>>,
): (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  const keep = (order: readonly number[]): void => {
    if (order.length > 0 && missedBy(order, list, limits) === 0) kept.push(order);
  };
  for (let order = list.order; order.length > 1; keep(order)) {
    const last = order.findLast((index) => !list.mustStay.has(index));
    if (last === undefined) break;
    order = order.filter((index) => index !== last);
  }
  const before = kept.length;
  for (let order = list.order; order.length > 1 && kept.length === before; keep(order)) {
    const nearer = nearestCut(order, list, limits);
    if (nearer === null) break;
    order = nearer;
  }
  return kept;
}

/** The list without the one program whose cut brings the tiers nearest to their limits; of equals the first to be cut. */
function nearestCut(
  order: readonly number[],
  list: CuttableList,
  limits: Readonly<Record<string, CountLimit>>,
): readonly number[] | null {
  let best: readonly number[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const index of alikeOnce(order, list)) {
    const shorter = order.filter((other) => other !== index);
    const missed = missedBy(shorter, list, limits);
    if (missed < least) [best, least] = [shorter, missed];
  }
  return best;
}

/** Of programs whose cut moves the tiers alike (those of one tier on one side of the median) the first to be cut. */
function alikeOnce(order: readonly number[], { chanceOf, mustStay, borders }: CuttableList): number[] {
  const tiers = tierLimitsOf(order.map(chanceOf), borders);
  const median = tiers.safer / borders.safer;
  const first = new Map<string, number>();
  for (const index of order.toReversed()) {
    const chance = chanceOf(index);
    const alike = `${tierOf(chance, tiers)} ${Math.sign(chance - median)}`;
    if (!mustStay.has(index) && !first.has(alike)) first.set(alike, index);
  }
  return [...first.values()];
}

/** By how many programs a list misses its limits, over all tiers, and by how little the next one misses its tier; 0 = kept. */
function missedBy(
  order: readonly number[],
  { chanceOf, borders }: CuttableList,
  limits: Readonly<Record<string, CountLimit>>,
): number {
  const chances = order.map(chanceOf).sort((a, b) => b - a);
  const tiers = tierLimitsOf(chances, borders);
  const breaches = tierBreaches(
    chances.map((chance) => tierOf(chance, tiers)),
    limits,
  );
  return breaches.reduce((sum, breach) => sum + distance(breach) + share(toNext(breach, chances, tiers)), 0);
}

function distance({ found, least, most }: TierBreach): number {
  return found < least ? least - found : found - (most ?? found);
}

/** How far the next program is from a tier that has too few, as a logarithm; chances fall. 0 where it cannot be told. */
function toNext({ tier, found, least }: TierBreach, chances: readonly number[], limits: TierLimits): number {
  if (found >= least || tier === "target") return 0;
  const next = tier === "safer" ? chances[found] : chances.at(-1 - found);
  if (next === undefined) return 0;
  return Math.abs(Math.log(next / (tier === "safer" ? limits.safer : limits.reach)));
}

/** A distance from 0 to infinity as a share below 1. */
function share(distance: number): number {
  return distance / (1 + distance);
}
