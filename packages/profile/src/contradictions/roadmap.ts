import type { Problem } from "@smartpick/core";
import { roadmapStepNamed } from "../roadmap-schema.ts";
import { datesOutOfOrder, type OrderOfDays } from "./dates-in-order.ts";
import type { Peek } from "./peek.ts";
import { named, repeats } from "./repeats.ts";

const STEPS = ["roadmap", "steps"];

/** A step is done after it began. */
const ORDER: OrderOfDays = [["began", "done"]];

/** Steps of the roadmap that are done before they began, or that are told twice. */
export function roadmapContradictions(peek: Peek): readonly Problem[] {
  const codes = peek.list(...STEPS).map((_, index) => peek.word(...STEPS, index, "code"));
  return [...datesOutOfOrder(peek, STEPS, ORDER), ...repeats(STEPS, codes, named(roadmapStepNamed), "code")];
}
