import type { Severity } from "@smartpick/answers";

/**
 * The most that a rule may weigh, by its name, where it was measured to mark sound prose too often for what it finds
 * (`npm run -s coach`; the page of the coach tells how). It still asks; it does not say “fix”.
 */
export const CEILINGS: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ["agreement-broad", "could"],
  ["article-after-preposition", "could"],
  ["background-without-consequence", "could"],
  ["blame", "could"],
  ["clause-broad", "could"],
  ["comma-that", "could"],
  ["comparison", "could"],
  ["confirms-fear", "could"],
  ["despite-of", "could"],
  ["escape-from-wards", "could"],
  ["no-growth-after-red-flag", "could"],
  ["number-in-group", "could"],
  ["object-small-word", "could"],
  ["perfect-past-time", "could"],
  ["place-time", "could"],
  ["pronoun-gender", "could"],
  ["quantity-of", "could"],
  ["red-flag-too-long", "could"],
  ["since-present", "could"],
  ["small-look-alikes", "could"],
  ["these-singular", "could"],
  ["turned-order", "could"],
  ["two-determiners", "could"],
]);

const WEIGHT: Readonly<Record<Severity, number>> = { must: 2, should: 1, could: 0 };

/** A severity, lowered to the ceiling of its rule. */
export function underCeiling(name: string, severity: Severity): Severity {
  const ceiling = CEILINGS.get(name);
  return ceiling !== undefined && WEIGHT[severity] > WEIGHT[ceiling] ? ceiling : severity;
}
