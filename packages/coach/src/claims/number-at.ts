import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import { spokenNumber } from "./spoken-number.ts";

/** A number where it stands. */
export interface NumberAt {
  readonly value: number;
  /** The upper end of “forty to fifty” and “40-50”; `null` for one number. */
  readonly upper: number | null;
  /** How many tokens it takes. */
  readonly length: number;
  /** What follows the hyphen of “12-bed”. */
  readonly tied: string | null;
  readonly isPercent: boolean;
}

/** What stands before a number that names a thing and counts none. */
const NAMES_ONE =
  /^(?:step|level|type|stage|grade|phase|version|tier|class|age|aged|room|bed|no|number|covid|part|chapter)$/;

/** The number that begins at a token, in figures or in words; `null` where none does, or it names a thing or a year. */
export function numberAt(tokens: readonly Token[], at: number): NumberAt | null {
  const token = tokens[at];
  if (token === undefined || isA(token, "year")) return null;
  if (NAMES_ONE.test(tokens[at - 1]?.lower ?? "") || isA(tokens[at + 1], "month")) return null;
  return tiedAt(token) ?? rangeAt(tokens, at) ?? percentAt(tokens, at);
}

const PLAIN = { upper: null, tied: null, isPercent: false } as const;

/** “12-bed”, “forty-bed”. */
function tiedAt({ lower }: Token): NumberAt | null {
  const [, number = "", tied = ""] = /^(\d+|[a-z]+)-([a-z]+)$/.exec(lower) ?? [];
  const value = spokenNumber([number], 0)?.value ?? null;
  if (tied === "" || value === null || spokenNumber([lower], 0) !== null) return null;
  return { ...PLAIN, value, length: 1, tied };
}

/** “40-50”, “forty to fifty”, “between 40 and 50”. */
function rangeAt(tokens: readonly Token[], at: number): NumberAt | null {
  const lowers = tokens.map(({ lower }) => lower);
  const both = /^(\d+)[-–](\d+)$/.exec(lowers[at] ?? "");
  if (both !== null) return rangeOf(Number(both[1]), Number(both[2]), 1);
  const first = spokenNumber(lowers, at);
  if (first === null || lowers[at - 1] === "from") return null;
  const joint = lowers[at + first.length] ?? "";
  const isBetween = lowers[at - 1] === "between" && joint === "and";
  const second =
    /^(?:to|-|–|or)$/.test(joint) || isBetween ? spokenNumber(lowers, at + first.length + 1) : null;
  return second === null ? null : rangeOf(first.value, second.value, first.length + 1 + second.length);
}

function rangeOf(value: number, upper: number, length: number): NumberAt | null {
  return upper > value ? { ...PLAIN, value, upper, length } : null;
}

function percentAt(tokens: readonly Token[], at: number): NumberAt | null {
  const lowers = tokens.map(({ lower }) => lower);
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(lowers[at] ?? "");
  if (percent !== null) return { ...PLAIN, value: Number(percent[1]), length: 1, isPercent: true };
  const number = spokenNumber(lowers, at);
  if (number === null) return null;
  const { value, length } = number;
  const [next, after] = [lowers[at + length], lowers[at + length + 1]];
  if (next === "%" || next === "percent") return { ...PLAIN, value, length: length + 1, isPercent: true };
  if (next === "per" && after === "cent") return { ...PLAIN, value, length: length + 2, isPercent: true };
  return { ...PLAIN, value, length };
}
