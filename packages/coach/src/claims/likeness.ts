import type { Claim } from "./claim.ts";
import { isCommon, stemOf } from "./stems.ts";

/** Whether the verbs of two claims mean one thing; a claim without a verb has none of its own. */
export function isOneVerb({ verb: one }: Claim, { verb: other }: Claim): boolean {
  return one === null || other === null || stemOf(one.name) === stemOf(other.name);
}

/** Whether each has a telling word that the other lacks; verbs, tools and names aside. */
export function differBothWays(one: Claim, other: Claim): boolean {
  const [ones, others] = [restOf(one), restOf(other)];
  const lacks = (words: ReadonlySet<string>, from: ReadonlySet<string>): boolean =>
    [...words].some((word) => !isCommon(word) && !from.has(word));
  return lacks(ones, others) && lacks(others, ones);
}

/** The words of a claim without its verb, its tools and its names. */
export function restOf({ words, verb, tools, names }: Claim): ReadonlySet<string> {
  const apart = [...tools, ...names].flatMap(({ name }) => name.split(" ").map(stemOf));
  const left = new Set([...apart, ...(verb === null ? [] : [stemOf(verb.name)])]);
  return new Set([...words].filter((word) => !left.has(word)));
}

/** Whether two claims tell of different years, or of stretches of time that differ. */
export function areElsewhen(one: Claim, other: Claim): boolean {
  const [frame, twin] = [one.setting.frame, other.setting.frame];
  return yearsApart(one.years, other.years) || (frame !== null && twin !== null && frame.name !== twin.name);
}

/** Whether both name years, and the years of one end before those of the other begin. */
export function yearsApart(ones: readonly number[], others: readonly number[]): boolean {
  if (ones.length === 0 || others.length === 0) return false;
  return Math.max(...ones) < Math.min(...others) || Math.max(...others) < Math.min(...ones);
}
