import type { ClaimMark } from "@smartpick/answers";
import { factsDiffer } from "./compare-facts.ts";
import { numbersDiffer } from "./compare-numbers.ts";
import { againstEntries, otherPlace, type PlacedEntry } from "./compare-posts.ts";
import { markOf, type PlacedClaim } from "./placed.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** In what the places of one claim disagree with each other, with the months of entries, and with the profile. */
export function troublesIn(
  group: readonly PlacedClaim[],
  entries: readonly PlacedEntry[],
  profile: readonly { readonly mark: ClaimMark; readonly agrees: boolean }[],
): readonly Trouble[] {
  const pairs = group.flatMap((one, at) =>
    group
      .slice(at + 1)
      .flatMap((other) =>
        one.place === other.place || areTwoPosts(one, other, entries)
          ? []
          : (troubleBetween(one, other) ?? []),
      ),
  );
  const posts = group.flatMap((placed) => againstEntries(placed, group, entries));
  const denied = profile.filter(({ agrees }) => !agrees);
  const isOfPapers = group.some(({ claim }) => claim.fact?.kind === "publications");
  const facts = denied.map(({ mark }) =>
    troubleOf(isOfPapers ? "works" : "fact", true, [
      ...group.filter(({ claim }) => claim.fact !== null).map(markOf),
      mark,
    ]),
  );
  return [...facts, ...pairs, ...posts];
}

/** Two entries tell of two posts, and each may have its own numbers. */
function areTwoPosts(one: PlacedClaim, other: PlacedClaim, entries: readonly PlacedEntry[]): boolean {
  const own = [one, other].map(({ place }) => entries.find((entry) => entry.place === place)?.entry);
  const [a, b] = own;
  return a !== undefined && b !== undefined && a.organization !== b.organization;
}

function troubleBetween(one: PlacedClaim, other: PlacedClaim): Trouble | null {
  const difference = numbersDiffer(one.claim, other.claim);
  if (difference !== null) {
    const { isSure, one: a, other: b } = difference;
    const code = a.unit === "months" ? "duration" : "number";
    return troubleOf(code, isSure, [passageOf(one, a), passageOf(other, b)]);
  }
  return factsDiffer(one, other) ?? otherPlace(one, other);
}

function passageOf(
  { place, field, text }: PlacedClaim,
  { from, to }: { from: number; to: number },
): ClaimMark {
  return { place, field, from, to, quote: text.slice(from, to) };
}
