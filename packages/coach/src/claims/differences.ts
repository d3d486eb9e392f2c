import type { ClaimMark } from "@smartpick/answers";
import type { Claim, Quantity } from "./claim.ts";
import { toolsDiffer, yearsDiffer } from "./compare-details.ts";
import { factsDiffer } from "./compare-facts.ts";
import { isMet, numbersDiffer, thingOf } from "./compare-numbers.ts";
import { otherPlace } from "./compare-posts.ts";
import { JOINED, sameness } from "./join.ts";
import { yearsApart } from "./likeness.ts";
import { markOf, type PlacedClaim } from "./placed.ts";
import { sharesPlace } from "./posts.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** A trouble between two claims, with what it is about. */
export interface Difference {
  readonly trouble: Trouble;
  /** Of one row only what is about one thing. */
  readonly about: string;
  /** Whether a third claim says the same as the first side, or as the second. */
  readonly isMetBy: (third: Claim, side: "one" | "other") => boolean;
}

/** In what two claims of one group differ; sure only where the two themselves are surely one. */
export function differencesBetween(one: PlacedClaim, other: PlacedClaim): readonly Difference[] {
  const isJoined = sameness(one.claim, other.claim) >= JOINED;
  const numbers = numbersDiffer(one.claim, other.claim).map(({ isSure, one: a, other: b }): Difference => {
    const code = a.unit === "months" ? "duration" : "number";
    return {
      trouble: troubleOf(code, isSure && isJoined, [passageOf(one, a), passageOf(other, b)]),
      about: thingOf(a),
      isMetBy: ({ numbers: told }, side) => isMet(side === "one" ? a : b, told),
    };
  });
  if (numbers.length > 0) return numbers;
  const facts = factsDiffer(one, other);
  if (facts !== null) return [{ trouble: facts, about: facts.code, isMetBy: () => false }];
  return [...yearDifference(one, other), ...toolDifference(one, other), ...placeDifference(one, other)];
}

function yearDifference(one: PlacedClaim, other: PlacedClaim): readonly Difference[] {
  const years = yearsDiffer(one.claim, other.claim);
  if (years === null) return [];
  const of = (side: "one" | "other"): PlacedClaim => (side === "one" ? one : other);
  return [
    {
      trouble: troubleOf("year", years.isSure, [yearMark(one), yearMark(other)]),
      about: "year",
      isMetBy: ({ years: told }, side) => told.length > 0 && !yearsApart(of(side).claim.years, told),
    },
  ];
}

function toolDifference(one: PlacedClaim, other: PlacedClaim): readonly Difference[] {
  if (!toolsDiffer(one.claim, other.claim) || namesToolOf(one, other) || namesToolOf(other, one)) return [];
  const toolMark = (placed: PlacedClaim): ClaimMark =>
    passageOf(placed, placed.claim.tools[0] ?? placed.claim);
  const namesOf = ({ tools }: Claim): readonly string[] => tools.map(({ name }) => name);
  return [
    {
      trouble: troubleOf("tool", false, [toolMark(one), toolMark(other)]),
      about: "tool",
      isMetBy: (third, side) => {
        const known = new Set(namesOf((side === "one" ? one : other).claim));
        return namesOf(third).some((name) => known.has(name));
      },
    },
  ];
}

/** Whether the text of one names a tool of the other elsewhere: “later we moved it to SQL”. */
function namesToolOf({ text }: PlacedClaim, { claim }: PlacedClaim): boolean {
  return claim.tools.some(({ name }) =>
    name === "r" ? /\bR\b/.test(text) : new RegExp(`\\b${name}\\b`, "i").test(text),
  );
}

function placeDifference(one: PlacedClaim, other: PlacedClaim): readonly Difference[] {
  const trouble = otherPlace(one, other);
  if (trouble === null) return [];
  const isMetBy: Difference["isMetBy"] = (third, side) =>
    sharesPlace((side === "one" ? one : other).claim, third);
  return [{ trouble, about: "place", isMetBy }];
}

function yearMark(placed: PlacedClaim): ClaimMark {
  const { claim, text } = placed;
  const year = String(claim.years[0] ?? "");
  const at = text.slice(claim.from, claim.to).indexOf(year);
  return at < 0
    ? markOf(placed)
    : passageOf(placed, { from: claim.from + at, to: claim.from + at + year.length });
}

function passageOf(
  { place, field, text }: PlacedClaim,
  { from, to }: Pick<Quantity, "from" | "to">,
): ClaimMark {
  return { place, field, from, to, quote: text.slice(from, to) };
}
