import type { Claim } from "./claim.ts";
import { ONCE, SOFT, STAYS } from "./claim.words.ts";
import { isMet, thingOf } from "./compare-numbers.ts";
import { differBothWays, isOneVerb, yearsApart } from "./likeness.ts";

/** Whether two claims that are alike in all else name two years; sure where such a thing is done once. `null`: no. */
export function yearsDiffer(one: Claim, other: Claim): { readonly isSure: boolean } | null {
  if (!yearsApart(one.years, other.years) || !areAlikeElse(one, other)) return null;
  // “Two posters in 2020” and “a poster in 2022” are three.
  if (isCounting(one) !== isCounting(other)) return null;
  const things = new Set(one.numbers.map(thingOf));
  const shared = other.numbers.filter((number) => things.has(thingOf(number)));
  const isCounted = shared.some((number) => isMet(number, one.numbers));
  if (shared.length > 0 && !isCounted) return null;
  // One teaches and treats in many a year.
  const name = one.verb?.name ?? "";
  if (!isCounted && (one.kind === "role" || other.kind === "role" || SOFT.has(name) || STAYS.has(name)))
    return null;
  return { isSure: ONCE.has(name) && one.years.length === 1 && other.years.length === 1 };
}

const isCounting = ({ numbers }: Claim): boolean => numbers.some(({ unit }) => unit === "count");

/** Whether two claims that are alike in all else name two tools, and share none. */
export function toolsDiffer(one: Claim, other: Claim): boolean {
  if (one.kind === "tool" || other.kind === "tool" || !areAlikeElse(one, other)) return false;
  if (one.tools.length === 0 || other.tools.length === 0) return false;
  return !one.tools.some(({ name }) => other.tools.some((twin) => twin.name === name));
}

function areAlikeElse(one: Claim, other: Claim): boolean {
  if (one.fact !== null || one.kind === "goal" || one.isEffect !== other.isEffect) return false;
  return isOneVerb(one, other) && !differBothWays(one, other);
}
