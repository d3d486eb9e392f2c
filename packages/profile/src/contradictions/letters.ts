import { type Problem, specialtyNamed } from "@smartpick/core";
import { letterQualityNamed } from "../words.ts";
import { datesOutOfOrder, type OrderOfDays } from "./dates-in-order.ts";
import type { Peek } from "./peek.ts";
import { named, repeats } from "./repeats.ts";

/** Work ends after it began; a letter is asked for, then promised, then sent. */
const ORDER: OrderOfDays = [
  ["from", "to"],
  ["asked", "promised"],
  ["asked", "uploaded"],
  ["promised", "uploaded"],
];

const LISTS = [
  ["speaks_to", named(letterQualityNamed)],
  ["for", named((input) => specialtyNamed(input)?.name ?? null)],
] as const;

/** Days of a letter in an impossible order, and qualities or specialties that it names twice. */
export function letterContradictions(peek: Peek): readonly Problem[] {
  const twice = peek.list("letters").flatMap((_, index) =>
    LISTS.flatMap(([key, canonical]) => {
      const path = ["letters", index, key];
      return repeats(path, peek.list(...path), canonical);
    }),
  );
  return [...datesOutOfOrder(peek, ["letters"], ORDER), ...twice];
}
