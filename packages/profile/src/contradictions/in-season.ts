import type { Problem } from "@smartpick/core";
import { datesOutOfOrder, type OrderOfDays } from "./dates-in-order.ts";
import type { Peek } from "./peek.ts";

/** Events that cannot come in the other order: one applies before anything else, and is invited before the interview. */
const ORDER: OrderOfDays = [
  ["applied", "invited"],
  ["applied", "rejected"],
  ["applied", "interviewed"],
  ["applied", "withdrawn"],
  ["invited", "interviewed"],
];

/** Events of the season in an impossible order. */
export function inSeasonContradictions(peek: Peek): readonly Problem[] {
  return datesOutOfOrder(peek, ["in_season"], ORDER);
}
