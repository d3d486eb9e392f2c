import type { Claim, Quantity } from "./claim.ts";
import { CHANGES } from "./claim.words.ts";
import { agrees } from "./intervals.ts";
import { areElsewhen, differBothWays, isOneVerb } from "./likeness.ts";
import { isCommon, stemOf } from "./stems.ts";

/** Two numbers given for one thing; not sure where both may be true. */
export interface NumbersApart {
  readonly isSure: boolean;
  readonly one: Quantity;
  readonly other: Quantity;
}

/** The numbers in which two joined claims differ, once for each thing; a number that any number of the other meets differs from none. */
export function numbersDiffer(one: Claim, other: Claim): readonly NumbersApart[] {
  if (areElsewhen(one, other)) return [];
  const byThing = new Map<string, NumbersApart>();
  for (const number of one.numbers) {
    const twins = other.numbers.filter((twin) => isComparable(number, twin));
    if (twins.some((twin) => agrees(number, twin))) continue;
    const twin = twins.find(
      (candidate) => candidate.isPart === number.isPart && !isMet(candidate, one.numbers),
    );
    if (twin === undefined) continue;
    const isSure = certainty(one, other, number, twin);
    const thing = thingOf(number);
    if (isSure === null || byThing.get(thing)?.isSure === true) continue;
    if (isSure || !byThing.has(thing)) byThing.set(thing, { isSure, one: number, other: twin });
  }
  return [...byThing.values()];
}

/** What a number is about, as a key: shares are one thing however they are told. */
export function thingOf({ unit, object, per }: Quantity): string {
  return unit === "percent" || unit === "change" ? "share" : `${unit} ${object} ${per}`;
}

const isComparable = (one: Quantity, other: Quantity): boolean => thingOf(one) === thingOf(other);

/** Whether one of many numbers says the same of the same thing. */
export function isMet(number: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) => isComparable(number, other) && agrees(number, other));
}

/** `true`: both cannot be so. `false`: they may be. `null`: they speak of different things. */
function certainty(one: Claim, other: Claim, number: Quantity, twin: Quantity): boolean | null {
  const isExact = number.hedge === "exact" && twin.hedge === "exact";
  if (number.unit === "count") return countCertainty(one, other, number, twin);
  if (number.unit === "months")
    return (
      isExact &&
      isOneVerb(one, other) &&
      !differBothWays(one, other) &&
      isOnly(one, number) &&
      isOnly(other, twin)
    );
  if (!one.isEffect || !other.isEffect || isWithin(one, other)) return null;
  const likeness = alike(telling(changedIn(one)), telling(changedIn(other)));
  const isApart = alike(changedIn(one), changedIn(other)) === "different";
  if (likeness === "different" || (isApart && likeness === "wider")) return null;
  return !isApart && isExact && number.unit === twin.unit && likeness === "same" && isOneVerb(one, other);
}

function countCertainty(one: Claim, other: Claim, number: Quantity, twin: Quantity): boolean | null {
  const likeness = alike(new Set(number.narrowed), new Set(twin.narrowed));
  if (likeness === "different") return null;
  const [few, many] = number.value <= twin.value ? [number, twin] : [twin, number];
  const [part, whole] = number.value <= twin.value ? [one, other] : [other, one];
  // The smaller number may be part of the larger one.
  if (few.narrowed.length > many.narrowed.length) return null;
  if (part.setting.frame?.isPart === true && whole.setting.frame === null) return null;
  if (part.setting.doer === "i" && whole.setting.doer === "we") return null;
  if (part.setting.doer !== "team" && whole.setting.doer === "team") return null;
  const isTwofold = differBothWays(one, other);
  if (number.isPart && isTwofold) return null;
  const isExact = number.hedge === "exact" && twin.hedge === "exact";
  const isAlone = isOnly(one, number) && isOnly(other, twin);
  return (
    isExact && likeness === "same" && isOneVerb(one, other) && !isTwofold && isAlone && !isWithin(one, other)
  );
}

/** Whether one tells of a stretch within the time of the other. */
const isWithin = (one: Claim, other: Claim): boolean =>
  (one.setting.frame?.isPart ?? false) !== (other.setting.frame?.isPart ?? false);

/** Whether a claim has no second number for the thing. */
const isOnly = ({ numbers }: Claim, number: Quantity): boolean =>
  numbers.filter((twin) => isComparable(number, twin) && twin.isPart === number.isPart).length === 1;

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
