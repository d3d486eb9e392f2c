import { numberOf } from "../rules/story/number-words.ts";

/** A number read from words, and how many words it takes. */
export interface SpokenNumber {
  readonly value: number;
  readonly length: number;
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

/** The cardinal number that begins at a word: “40”, “a hundred”, “two thousand five hundred”, “two and a half”. */
export function spokenNumber(lowers: readonly string[], at: number): SpokenNumber | null {
  const whole = wholeNumber(lowers, at);
  if (whole === null) return null;
  const { value, length } = whole;
  const isMore = lowers.slice(at + length, at + length + 3).join(" ") === "and a half";
  return isMore ? { value: value + 0.5, length: length + 3 } : whole;
}

/** The same without a half behind it: “forty”, “a dozen”. */
function wholeNumber(lowers: readonly string[], at: number): SpokenNumber | null {
  const first = TIMES.has(lowers[at + 1] ?? "") && /^an?$/.test(lowers[at] ?? "") ? 1 : plain(lowers[at]);
  if (first === null) return null;
  let [total, part, length] = [0, first, 1];
  for (;;) {
    const times = TIMES.get(lowers[at + length] ?? "");
    if (times !== undefined) {
      [total, part] = times >= 1000 ? [total + part * times, 0] : [total, part * times];
      length += 1;
      continue;
    }
    const joins = lowers[at + length] === "and" ? 1 : 0;
    const rest = length === 1 ? null : inWords(lowers[at + length + joins]);
    // “A hundred nurses and twenty students” are two numbers; “a hundred and twenty” is one.
    const isSmaller = rest !== null && (part === 0 || (part % 100 === 0 && rest < 100));
    if (!isSmaller || TIMES.get(lowers[at + length - 1] ?? "") === 12) return { value: total + part, length };
    part += rest;
    length += joins + 1;
  }
}

/** Cardinal numbers alone: “first” counts nothing, “24/7” is a way of speaking. */
function plain(lower = ""): number | null {
  if (/^\d+\.\d+$/.test(lower)) return Number(lower);
  return /^\d/.test(lower) || !/(?:first|second|third|th)$/.test(lower) ? numberOf(lower) : null;
}

const inWords = (lower = ""): number | null => (/^\d/.test(lower) ? null : plain(lower));
