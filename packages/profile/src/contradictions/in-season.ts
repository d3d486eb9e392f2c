import { isIsoDate, type Problem } from "@smartpick/core";
import { dotted } from "../path.ts";
import type { Peek } from "./peek.ts";

/** Events that cannot come in the other order: one applies before anything else, and is invited before the interview. */
const ORDER = [
  ["applied", "invited"],
  ["applied", "rejected"],
  ["applied", "interviewed"],
  ["applied", "withdrawn"],
  ["invited", "interviewed"],
] as const;

/** Events of the season in an impossible order. */
export function inSeasonContradictions(peek: Peek): readonly Problem[] {
  return peek.list("in_season").flatMap((_, index) =>
    ORDER.flatMap(([earlier, later]): Problem[] => {
      const first = peek.word("in_season", index, earlier);
      const second = peek.word("in_season", index, later);
      if (first === null || second === null || !isIsoDate(first) || !isIsoDate(second) || first <= second)
        return [];
      return [
        {
          code: "contradiction",
          path: dotted(["in_season", index, later]),
          contradiction: { rule: "event-too-early", event: later, day: second, earlier, earlierDay: first },
          nearest: first,
        },
      ];
    }),
  );
}
