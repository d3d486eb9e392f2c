import type { Claim, Named } from "./claim.ts";
import type { LedgerEntry } from "./ledger-input.ts";
import type { PlacedClaim } from "./placed.ts";
import { isCommon, stemOf } from "./stems.ts";

/** An entry with the index of its place. */
export interface PlacedEntry {
  readonly entry: LedgerEntry;
  readonly place: number;
}

/** The entry in which a claim stands, or the one whose place it names; `null` for none or several. */
export function postOf({ claim, place }: PlacedClaim, entries: readonly PlacedEntry[]): PlacedEntry | null {
  const own = entries.find((entry) => entry.place === place);
  return own ?? onlyOne(entries.filter(({ entry }) => isNamed(claim, entry)));
}

/** The same; else the entry whose place was named last before it in its paragraph. */
export function postAround(placed: PlacedClaim, entries: readonly PlacedEntry[]): PlacedEntry | null {
  const post = postOf(placed, entries);
  if (post !== null || placed.claim.names.length > 0) return post;
  for (const name of placed.claim.setting.near) {
    const named = onlyOne(entries.filter(({ entry }) => isNamed({ names: [{ name }] }, entry)));
    if (named !== null) return named;
  }
  return null;
}

export const onlyOne = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

/** Whether two entries tell of two posts: at two places, or one after the other. Each may have its own numbers. */
export function areTwoPosts(
  { entry: one, place }: PlacedEntry,
  { entry: other, place: twin }: PlacedEntry,
): boolean {
  if (place === twin) return false;
  if (one.organization !== other.organization) return true;
  const isBefore = (first: LedgerEntry, second: LedgerEntry): boolean =>
    first.to !== null && second.from !== null && first.to !== "now" && first.to <= second.from;
  return isBefore(one, other) || isBefore(other, one);
}

/** Whether two claims name a place with a telling word in common. */
export function sharesPlace({ names }: Claim, { names: others }: Claim): boolean {
  const known = new Set(names.flatMap(({ name }) => tellingWords(name)));
  return others.some(({ name }) => tellingWords(name).some((word) => known.has(word)));
}

const tellingWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && word !== "the" && !isCommon(stemOf(word)));

/** Whether a claim names the place of an entry: every telling word of the name stands in the entry’s. */
export function isNamed(
  { names }: { readonly names: readonly Pick<Named, "name">[] },
  { organization }: LedgerEntry,
): boolean {
  const known = new Set(tellingWords(organization ?? ""));
  return names.some(({ name }) => {
    const words = tellingWords(name);
    return words.length > 0 && words.every((word) => known.has(word));
  });
}
