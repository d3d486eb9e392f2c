import type { Claim, Quantity } from "./claim.ts";
import { CHANGES } from "./claim.words.ts";
import { isCommon, stemOf } from "./stems.ts";

/** Two numbers given for one thing; not sure where both may be true. */
export interface Difference {
  readonly isSure: boolean;
  readonly one: Quantity;
  readonly other: Quantity;
}

/** The first pair of numbers in which two joined claims differ; a number that any number of the other meets differs from none. */
export function numbersDiffer(one: Claim, other: Claim): Difference | null {
  let doubt: Difference | null = null;
  for (const number of one.numbers) {
    const twins = other.numbers.filter((twin) => isComparable(number, twin));
    if (twins.length === 0 || twins.some((twin) => agrees(number, twin))) continue;
    const twin = twins.find(
      (candidate) => !one.numbers.some((own) => isComparable(own, candidate) && agrees(own, candidate)),
    );
    if (twin === undefined) continue;
    const isSure = certainty(one, other, number, twin);
    if (isSure === true) return { isSure, one: number, other: twin };
    if (isSure === false) doubt ??= { isSure, one: number, other: twin };
  }
  return doubt;
}

function isComparable(one: Quantity, other: Quantity): boolean {
  const shares = new Set(["percent", "change"]);
  if (shares.has(one.unit) && shares.has(other.unit)) return true;
  return one.unit === other.unit && one.object === other.object && one.per === other.per;
}

const ABOUT = 0.1;
const HALF_A_YEAR = 6;

function agrees(one: Quantity, other: Quantity): boolean {
  if (one.unit !== other.unit) return Math.abs(shareOf(one) - shareOf(other)) <= 3;
  if (one.unit === "change") return one.value === other.value && one.to2 === other.to2;
  if (one.unit === "months" && Math.abs(one.value - other.value) <= slackOf(one, other)) return true;
  if (one.value === other.value) return true;
  return isMeant(one, other) || isMeant(other, one);
}

/** “12 to 3” is a fall by 75 percent. */
function shareOf({ unit, value, to2 }: Quantity): number {
  if (unit !== "change" || to2 === null) return value;
  return value === 0 ? Number.POSITIVE_INFINITY : (Math.abs(value - to2) / value) * 100;
}

function slackOf(one: Quantity, other: Quantity): number {
  return one.isYears || other.isYears ? HALF_A_YEAR : 0.5;
}

/** Whether the hedge of the one lets the other be: “more than 50” and 80. */
function isMeant(one: Quantity, { value }: Quantity): boolean {
  if (one.hedge === "about") return Math.abs(one.value - value) <= ABOUT * Math.max(one.value, value);
  if (one.hedge === "more") return value >= one.value;
  return one.hedge === "less" && value <= one.value;
}

/** `true`: both cannot be so. `false`: they may be. `null`: they speak of different things. */
function certainty(one: Claim, other: Claim, number: Quantity, twin: Quantity): boolean | null {
  const isExact = number.hedge === "exact" && twin.hedge === "exact";
  const isOneVerb =
    one.verb === null || other.verb === null || stemOf(one.verb.name) === stemOf(other.verb.name);
  if (number.unit === "count") {
    const likeness = alike(new Set(number.narrowed), new Set(twin.narrowed));
    if (likeness === "different") return null;
    return isExact && likeness === "same" && isOneVerb;
  }
  if (number.unit === "months") return isExact && isOneVerb && one.numbers.length === other.numbers.length;
  if (!one.isEffect || !other.isEffect) return null;
  const likeness = alike(telling(changedIn(one)), telling(changedIn(other)));
  const isApart = alike(changedIn(one), changedIn(other)) === "different";
  if (likeness === "different" || (isApart && likeness === "wider")) return null;
  return !isApart && isExact && number.unit === twin.unit && likeness === "same" && isOneVerb;
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): "same" | "wider" | "different" {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (![...few].every((word) => many.has(word))) return "different";
  return few.size === many.size ? "same" : "wider";
}

const CHANGE_STEMS: ReadonlySet<string> = new Set([...CHANGES, "fewer", "faster"].map(stemOf));

const telling = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !isCommon(word)));

/** What changed: the words that are neither of change, nor a name, nor counted. */
function changedIn({ words, names, numbers }: Claim): ReadonlySet<string> {
  const named = new Set(names.flatMap(({ name }) => name.split(" ").map(stemOf)));
  const counted = new Set(numbers.flatMap(({ object }) => (object === null ? [] : [object])));
  return new Set(
    [...words].filter((word) => !CHANGE_STEMS.has(word) && !named.has(word) && !counted.has(word)),
  );
}
