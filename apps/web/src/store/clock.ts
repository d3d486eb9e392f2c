import { isIsoDate } from "@smartpick/core";

/** Facts say nothing of a season that is further off than this, so such a day can only be a wrong clock. */
const MOST_YEARS_AFTER = 5;
const MOST_YEARS_BEFORE = 2;
/** The year of the first facts that this page was ever given: no clock of a reader stands before it. */
const FIRST_FACTS_YEAR = 2026;

/**
 * Whether the day of this device cannot be right, beside the day of the facts (their version begins with it): `early`,
 * `late`, or `null`. Without facts a day is known to be wrong where no calendar of ours holds it, or before the first facts.
 */
export function clockTrouble(today: string, factsVersion: string | null): "early" | "late" | null {
  if (!isIsoDate(today)) return "late";
  const year = Number(today.slice(0, 4));
  if (year < FIRST_FACTS_YEAR - MOST_YEARS_BEFORE) return "early";
  const facts = factsVersion?.slice(0, 10) ?? "";
  if (!isIsoDate(facts)) return null;
  const years = year - Number(facts.slice(0, 4));
  if (years > MOST_YEARS_AFTER) return "late";
  return years < -MOST_YEARS_BEFORE ? "early" : null;
}
