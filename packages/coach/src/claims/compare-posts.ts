import type { ClaimMark } from "@smartpick/answers";
import type { Claim, Quantity } from "./claim.ts";
import { STAYS } from "./claim.words.ts";
import { roundingOf } from "./intervals.ts";
import { sameness } from "./join.ts";
import type { LedgerEntry } from "./ledger-input.ts";
import type { PlacedClaim } from "./placed.ts";
import { markOf } from "./placed.ts";
import { isNamed, onlyOne, type PlacedEntry, postOf, sharesPlace } from "./posts.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** How long she was somewhere, and when, against the months of the entry for that place. */
export function againstEntries(
  placed: PlacedClaim,
  joined: readonly PlacedClaim[],
  entries: readonly PlacedEntry[],
): readonly Trouble[] {
  const only = entryFor(placed, joined, entries);
  if (only === null) return [];
  const isThere = isNamed(placed.claim, only.entry);
  return [...lastedOf(placed, only, isThere), ...yearOf(placed, only, isThere)];
}

/** The entry that shows a post or a stay by its place, where only one can. */
export function postMark(placed: PlacedClaim, entries: readonly PlacedEntry[]): ClaimMark | null {
  const { claim } = placed;
  const only = claim.kind === "role" || isStay(claim) ? entryFor(placed, [], entries) : null;
  if (only === null) return null;
  const { title } = only.entry;
  return { place: only.place, field: "title", from: 0, to: title.length, quote: title };
}

/** The entry that a claim speaks of: its own, else the one whose place it names, else the one that it joins. */
function entryFor(
  placed: PlacedClaim,
  joined: readonly PlacedClaim[],
  entries: readonly PlacedEntry[],
): PlacedEntry | null {
  const post = postOf(placed, entries);
  if (post !== null) return post;
  const own = new Set(joined.map(({ place }) => place));
  return onlyOne(entries.filter(({ place, entry }) => own.has(place) || isNamed(placed.claim, entry)));
}

function lastedOf(placed: PlacedClaim, { entry, place }: PlacedEntry, isThere: boolean): readonly Trouble[] {
  const { claim } = placed;
  const months = monthsOf(entry);
  const [stay, another] = claim.numbers.filter(({ unit }) => unit === "months");
  if (months === null || stay === undefined || another !== undefined || !isStay(claim)) return [];
  if (lasted(stay, months)) return [];
  return [
    troubleOf("months", stay.hedge === "exact" && isThere, [partOf(placed, stay), datesOf(entry, place)]),
  ];
}

function isStay({ verb, kind, numbers }: Claim): boolean {
  const counts = numbers.filter(({ unit }) => unit !== "months");
  return counts.length === 0 && (kind === "role" || (verb !== null && STAYS.has(verb.name)));
}

function lasted(stay: Quantity, months: number): boolean {
  const { value, hedge, isYears } = stay;
  const slack = isYears ? roundingOf(stay) : Math.max(1, 0.1 * value);
  if (hedge === "more" || hedge === "over") return months >= value - slack;
  if (hedge === "less") return months <= value + slack;
  return Math.abs(months - value) <= (hedge === "about" ? 2 * slack : slack);
}

/** A year, or a stretch from one year to another, outside the months of the post. */
function yearOf(placed: PlacedClaim, { entry, place }: PlacedEntry, isThere: boolean): readonly Trouble[] {
  const { claim } = placed;
  const told = yearsOf(placed);
  const [begin, end] = [entry.from, entry.to].map((month) =>
    month === null ? null : Number.parseInt(month, 10),
  );
  if (told === null || begin == null || end == null) return [];
  const isNow = entry.to === "now";
  if (claim.kind !== "role" && !isStay(claim)) return [];
  if (told.first >= begin && (isNow || told.last <= end)) return [];
  return [troubleOf("date", isThere, [partOf(placed, told), datesOf(entry, place)])];
}

interface YearsTold {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

const STRETCH = /\b(\d{4})(?: ?[-–—] ?| (?:to|until|till|through) )(\d{4})\b/;

/** The year of a claim, or both ends of “from 2020 to 2022”, with their place; `null` for none, or several apart. */
function yearsOf({ claim, text }: PlacedClaim): YearsTold | null {
  const [year, another] = claim.years;
  const passage = text.slice(claim.from, claim.to);
  const found = another === undefined ? null : STRETCH.exec(passage);
  if (found !== null && claim.years.length === 2) {
    const from = claim.from + found.index;
    return { first: Number(found[1]), last: Number(found[2]), from, to: from + found[0].length };
  }
  if (year === undefined || another !== undefined) return null;
  const from = claim.from + Math.max(0, passage.indexOf(String(year)));
  return { first: year, last: year, from, to: from + 4 };
}

/** One post, two places: a ward and its university may both be right, so it is a question. */
export function otherPlace(one: PlacedClaim, other: PlacedClaim): Trouble | null {
  if (one.claim.kind !== "role" || other.claim.kind !== "role") return null;
  const [names, others] = [one.claim.names, other.claim.names];
  if (names.length === 0 || others.length === 0) return null;
  if (sharesPlace(one.claim, other.claim)) return null;
  return sameness(one.claim, other.claim) === 0
    ? null
    : troubleOf("place", false, [markOf(one), markOf(other)]);
}

/** Months of an entry, first and last counted; `null` where one is not told, or it goes on. */
function monthsOf({ from, to }: LedgerEntry): number | null {
  const [begin, end] = [from, to].map((month) => /^(\d{4})-(\d\d)$/.exec(month ?? ""));
  if (begin == null || end == null) return null;
  return (Number(end[1]) - Number(begin[1])) * 12 + Number(end[2]) - Number(begin[2]) + 1;
}

function partOf({ place, field, text }: PlacedClaim, { from, to }: { from: number; to: number }): ClaimMark {
  return { place, field, from, to, quote: text.slice(from, to) };
}

function datesOf({ from, to }: LedgerEntry, place: number): ClaimMark {
  const quote = `${from} to ${to}`;
  return { place, field: "dates", from: 0, to: quote.length, quote };
}
