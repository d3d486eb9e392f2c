import type { Random } from "@smartpick/core/math";
import type { Fault } from "./clinic-design.ts";

/** One item of a list, each with the same chance. */
export function oneOf<T>(items: readonly [T, ...T[]], random: Random): T {
  return items[Math.floor(random.uniform() * items.length)] ?? items[0];
}

/** A week that no calendar has: 60 to 99. */
export function impossibleWeek(column: string): Fault {
  return {
    code: "impossible-week",
    column,
    share: 0.004,
    spoil: (cell, random) => `${cell.slice(0, 6)}${60 + Math.floor(random.uniform() * 40)}`,
  };
}

/** The same value written in other ways. */
export function otherSpellings(
  column: string,
  share: number,
  spellings: Readonly<Record<string, readonly [string, ...string[]]>>,
): Fault {
  return {
    code: "spelling",
    column,
    share,
    spoil: (cell, random) => {
      const others = spellings[cell];
      return others === undefined ? null : oneOf(others, random);
    },
  };
}
