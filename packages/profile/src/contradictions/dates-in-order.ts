import { isIsoDate, type Problem } from "@smartpick/core";
import { dotted, type Path } from "../path.ts";
import type { Peek } from "./peek.ts";

/** Two keys of an entry of which the first day cannot come after the second. */
export type OrderOfDays = readonly (readonly [earlier: string, later: string])[];

/** The days of a list's entries that stand in an impossible order, each named with the nearest possible day. */
export function datesOutOfOrder(peek: Peek, list: Path, order: OrderOfDays): readonly Problem[] {
  return peek.list(...list).flatMap((_, index) =>
    order.flatMap(([earlier, later]): Problem[] => {
      const first = peek.word(...list, index, earlier);
      const second = peek.word(...list, index, later);
      if (first === null || second === null || !isIsoDate(first) || !isIsoDate(second) || first <= second)
        return [];
      return [
        {
          code: "contradiction",
          path: dotted([...list, index, later]),
          contradiction: { rule: "event-too-early", event: later, day: second, earlier, earlierDay: first },
          nearest: first,
        },
      ];
    }),
  );
}
