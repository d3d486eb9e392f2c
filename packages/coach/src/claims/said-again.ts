import type { Claim, Quantity } from "./claim.ts";
import { isOneVerb, restOf } from "./likeness.ts";
import { areApart } from "./setting.ts";
import { isCommon, stemOf } from "./stems.ts";

const SAME_NAME = 0.1;
const OTHER_NAME = 0.1;

/** The same deed with the same words and the same numbers, if any, though each word of it is common: “I trained 25 nurses.” */
export function isSaidAgain(one: Claim, other: Claim): boolean {
  if (one.verb === null || other.verb === null || !isOneVerb(one, other)) return false;
  if (one.numbers.length !== other.numbers.length) return false;
  return (
    one.words.size > 1 &&
    one.words.size === other.words.size &&
    [...one.words].every((word) => other.words.has(word)) &&
    one.numbers.every((number) => other.numbers.some((twin) => isSameNumber(number, twin)))
  );
}

/** The same deed and number, where one tells more: “I intubated 14 patients”, “Intubated 14 patients, three of them children”. */
export function isToldInMore(one: Claim, other: Claim): boolean {
  if (one.verb === null || one.verb.name !== other.verb?.name || nameScore(one, other) < 0) return false;
  if (areApart(one.setting, other.setting)) return false;
  const [few, many] = [one, other].sort((a, b) => a.words.size - b.words.size) as [Claim, Claim];
  const isWithin = few.words.size > 1 && [...few.words].every((word) => many.words.has(word));
  return (
    isWithin &&
    few.numbers.some(
      (number) => number.value >= CHANCE && many.numbers.some((twin) => isSameNumber(number, twin)),
    )
  );
}

/** Smaller numbers agree by chance. */
const CHANCE = 5;

/** The same deed to the same things, in words that are all common, with other numbers or tools: “I trained 15 nurses.” */
export function isToldOtherwise(one: Claim, other: Claim): boolean {
  if (one.verb === null || one.verb.name !== other.verb?.name || nameScore(one, other) < 0) return false;
  if (areApart(one.setting, other.setting)) return false;
  const isOfTools = one.tools.length > 0 && other.tools.length > 0;
  if ((one.numbers.length === 0 && !isOfTools) || countedIn(one) !== countedIn(other)) return false;
  const [few, many] = [restOf(one), restOf(other)].sort((a, b) => a.size - b.size) as [Words, Words];
  return (
    [...few].every((word) => many.has(word)) && [...many].every((word) => few.has(word) || isCommon(word))
  );
}

type Words = ReadonlySet<string>;

/** What is counted; how long it took only where nothing else is told. */
function countedIn({ numbers }: Claim): string {
  const counts = numbers.filter(({ unit }) => unit !== "months");
  return (counts.length > 0 ? counts : numbers).map(keyOf).sort().join("; ");
}

const keyOf = ({ unit, object, per, narrowed, isPart }: Quantity): string =>
  [unit, object, per, isPart, ...narrowed].join(" ");

/** Whether two numbers are the same of the same thing, to the letter. */
export function isSameNumber(one: Quantity, other: Quantity): boolean {
  return (
    one.unit === other.unit &&
    one.value === other.value &&
    one.to2 === other.to2 &&
    one.object === other.object
  );
}

/** How much names speak for two claims being one: the same name, none, or another. */
export function nameScore({ names: ones }: Claim, { names: others }: Claim): number {
  if (ones.length === 0 || others.length === 0) return 0;
  const known = new Set(ones.flatMap(({ name }) => name.split(" ")));
  return others.some(({ name }) => name.split(" ").some((word) => known.has(word) && !isCommon(stemOf(word))))
    ? SAME_NAME
    : -OTHER_NAME;
}
