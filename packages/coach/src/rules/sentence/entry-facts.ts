import type { PlacedSentence, Sentence } from "../../document/sentence.ts";
import { isA } from "../../lexicon/classes.ts";
import type { PatternMatch } from "../../pattern/match-pattern.ts";
import type { Hit } from "../rule.ts";

const WRITER = new Set(["i", "i've", "i'd", "i'm", "i'll", "my", "me", "myself", "mine"]);
const LONGEST = 300;

/** Whether a sentence counts something: a number that is no year, and not “one”. */
export function hasCount({ tokens }: Sentence): boolean {
  return tokens.some((token) => isA(token, "num") && !isA(token, "year") && token.lower !== "one");
}

/** Whether a sentence speaks of its writer: I, me, my. */
export function namesWriter({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => WRITER.has(lower));
}

/** The whole sentence as a passage of the text, cut at 300 characters. */
export function wholeOf({ from, to }: PlacedSentence): Pick<Hit, "from" | "to"> {
  return { from, to: Math.min(to, from + LONGEST) };
}

/** The tokens of a match as a passage of the text, or of the sentence where `start` is 0. */
export function spanOf(
  { tokens }: Sentence,
  { first, last }: PatternMatch,
  start = 0,
): Pick<Hit, "from" | "to"> {
  const from = tokens[first]?.from;
  const to = tokens[last]?.to;
  if (from === undefined || to === undefined) throw new Error("a match lies outside its sentence");
  return { from: start + from, to: start + Math.min(to, from + LONGEST) };
}
