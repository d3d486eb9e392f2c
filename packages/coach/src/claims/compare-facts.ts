import type { ClaimMark } from "@smartpick/answers";
import { countOf } from "../rules/story/profile-claims.ts";
import { profileSays } from "../rules/story/profile-says.ts";
import type { LedgerInput } from "./ledger-input.ts";
import { markOf, type PlacedClaim } from "./placed.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** What the profile says of a claim: a passage of its own, and whether it agrees; `null` where nothing is told. */
export function profileMark(
  { claim: { fact } }: PlacedClaim,
  { profile }: LedgerInput,
  place: number,
): { readonly mark: ClaimMark; readonly agrees: boolean } | null {
  const says = fact === null || profile === null ? null : profileSays(fact, profile);
  if (says === null) return null;
  const { profile: quote, agrees } = says;
  return { mark: { place, field: "value", from: 0, to: quote.length, quote }, agrees };
}

/** Facts that two places cannot both be right about. */
export function factsDiffer(one: PlacedClaim, other: PlacedClaim): Trouble | null {
  const [a, b] = [one.claim.fact, other.claim.fact];
  if (a === null || b === null) return null;
  const sides = [markOf(one), markOf(other)];
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has("first-attempt") && kinds.has("failed")) return troubleOf("fact", true, sides);
  if (kinds.size > 1) return null;
  const [value, twin] = [countOf(a.value), countOf(b.value)];
  if (value === null || twin === null || value === twin) return null;
  if (a.kind === "score" || a.kind === "graduated") return troubleOf("fact", true, sides);
  // Papers and months may be counted in two ways.
  if (a.kind === "publications" || a.kind === "months")
    return troubleOf("works", a.kind === "publications", sides);
  return null;
}

const PAPERS = new Set(["article", "chapter", "abstract"]);

/** More publications than works are listed. */
export function againstWorks(
  placed: PlacedClaim,
  { scholarly }: LedgerInput,
  places: readonly number[],
): Trouble | null {
  const { fact } = placed.claim;
  if (fact?.kind !== "publications" || scholarly.length === 0) return null;
  const count = countOf(fact.value);
  const papers = scholarly.filter(({ type }) => type === null || PAPERS.has(type)).length;
  if (count === null || count <= papers) return null;
  const marks = scholarly.map(({ title }, at) => ({
    ...{ place: places[at] ?? 0, field: "title", from: 0, to: title.length, quote: title },
  }));
  return troubleOf("works", count > scholarly.length, [markOf(placed), ...marks]);
}
