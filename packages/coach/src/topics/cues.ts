import type { Sentence } from "../document/sentence.ts";
import { everyMatch } from "../pattern/every-match.ts";
import { overlap, type PatternMatch } from "../pattern/match-pattern.ts";
import { patternIndex } from "../pattern/pattern-index.ts";
import { perSentence } from "../per-sentence.ts";

/** Finds the places of a sentence that fit one of the token patterns (see `patternOf`), in order. */
export type Cues = (sentence: Sentence) => readonly PatternMatch[];

/** The finder of some patterns. */
export function cuesOf(lines: readonly string[]): Cues {
  const index = patternIndex(lines.map((line) => ["cue", line] as const));
  return perSentence(({ tokens }) => index.matches(tokens).map(({ match }) => match));
}

/** The finder of some patterns, but for places that touch one of the others: “blood”, but not in “blood bank”. */
export function cuesApart(lines: readonly string[], but: readonly string[]): Cues {
  const find = cuesOf(lines);
  const not = everyMatch(but);
  return perSentence((sentence) => {
    const found = find(sentence);
    if (found.length === 0) return found;
    const apart = not(sentence.tokens);
    return found.filter((one) => !apart.some((other) => overlap(other, one)));
  });
}

/** Whether a sentence speaks in the first person. */
export function isOfWriter({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => FIRST_PERSON.has(lower));
}

const FIRST_PERSON = new Set([
  "i",
  "i'm",
  "i've",
  "i'd",
  "i'll",
  "me",
  "my",
  "mine",
  "myself",
  "we",
  "our",
  "us",
]);
