import type { Sentence } from "../document/sentence.ts";
import { isA } from "../lexicon/classes.ts";
import type { StrengthHit } from "./strength-hit.ts";

/** A name inside a sentence, of a person, a place or a tool, that is no month, weekday or exam. */
export function findSpecific({ tokens }: Sentence): StrengthHit | null {
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || token.kind !== "word" || !isA(token, "cap") || token.text.length < 3) continue;
    if (isA(token, "month") || isA(token, "weekday") || isA(token, "acronym") || COMMON.has(token.lower))
      continue;
    if (LANGUAGES.has(token.lower) || isSchool(tokens, at)) continue;
    if (tokens[at - 1]?.kind === "mark") continue;
    return { from: token.from, to: token.to };
  }
  return null;
}

const COMMON = new Set(
  "step united states american medicine internal family english doctor dr dr. mr. mrs. ms. prof. university".split(
    " ",
  ),
);

/** Languages that many applicants speak: named alone, no detail. */
const LANGUAGES = new Set(
  "nepali hindi urdu bengali bangla punjabi tamil telugu sinhala arabic persian farsi pashto dari turkish russian ukrainian polish georgian armenian spanish portuguese french german italian chinese mandarin cantonese japanese korean vietnamese thai tagalog filipino burmese swahili amharic hausa yoruba igbo".split(
    " ",
  ),
);

/** “At Tribhuvan”, “Tribhuvan University”: the form has the school already. */
function isSchool(tokens: Sentence["tokens"], at: number): boolean {
  if (/^(?:university|college|institute)$/.test(tokens[at + 1]?.lower ?? "")) return true;
  return (
    /^(?:at|from|of)$/.test(tokens[at - 1]?.lower ?? "") &&
    tokens
      .slice(Math.max(0, at - 5), at)
      .some(({ lower }) => /^(?:studied|graduated|university|college)$/.test(lower))
  );
}
