import type { Claim } from "./claim.ts";
import { JOINED, sameness } from "./join.ts";
import { oneCounts } from "./one-count.ts";
import type { PlacedClaim } from "./placed.ts";
import { isCommon } from "./stems.ts";

/** Claims that are one, wherever they stand. Two groups become one where their claims are alike on average, or count one thing in one undertaking. */
export function groupsOf(claims: readonly PlacedClaim[]): readonly (readonly PlacedClaim[])[] {
  const pairs = [...candidates(claims)]
    .map(([one, other]) => ({ one, other, score: scoreOf(claims, one, other) }))
    .filter(({ score }) => score >= JOINED)
    .sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  const groupOf = claims.map((_, at) => [at]);
  for (const { one, other } of pairs) {
    const [group, twin] = [groupOf[one], groupOf[other]];
    if (group === undefined || twin === undefined || group === twin) continue;
    if (average(claims, group, twin) < JOINED) continue;
    group.push(...twin);
    for (const at of twin) groupOf[at] = group;
  }
  for (const [one, other] of oneCounts(claims)) {
    const [group, twin] = [groupOf[one], groupOf[other]];
    if (group === undefined || twin === undefined || group === twin) continue;
    group.push(...twin);
    for (const at of twin) groupOf[at] = group;
  }
  return [...new Set(groupOf)]
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => group.flatMap((at) => claims[at] ?? []));
}

function scoreOf(claims: readonly PlacedClaim[], one: number, other: number): number {
  const [a, b] = [claims[one], claims[other]];
  return a === undefined || b === undefined ? 0 : sameness(a.claim, b.claim);
}

function average(claims: readonly PlacedClaim[], group: readonly number[], twin: readonly number[]): number {
  let sum = 0;
  for (const one of group) for (const other of twin) sum += scoreOf(claims, one, other);
  return sum / (group.length * twin.length);
}

/** Pairs that share a word which tells claims apart, all of their words, or a fact of one kind: no others can be one. */
function candidates(claims: readonly PlacedClaim[]): Iterable<readonly [number, number]> {
  const byKey = new Map<string, number[]>();
  for (const [at, { claim }] of claims.entries()) {
    const keys = claim.fact === null ? keysOf(claim) : ["the facts"];
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), at]);
  }
  const pairs = new Map<number, readonly [number, number]>();
  for (const group of byKey.values())
    for (const [of, one] of group.entries())
      for (const other of group.slice(of + 1)) pairs.set(one * claims.length + other, [one, other]);
  return pairs.values();
}

function keysOf({ words, verb }: Claim): readonly string[] {
  const telling = [...words].filter((word) => !isCommon(word));
  return verb === null ? telling : [...telling, [...words].sort().join(" ")];
}
