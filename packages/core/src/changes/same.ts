import { canonicalJson } from "../math/fingerprint.ts";

/** Whether two JSON values hold the same, in whatever order their keys stand. */
export function same(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}

/** The keys of two lists of keys, each once, in the order of the alphabet. */
export function keysOfBoth(one: Iterable<string>, other: Iterable<string>): readonly string[] {
  return [...new Set([...one, ...other])].sort();
}
