import { normalForm } from "@smartpick/core";
import { distance } from "fastest-levenshtein";

const LONGEST = 80;

/** The closest of some words, compared without case and punctuation; `null` when nothing is close. */
export function nearestWord(found: string, words: readonly string[]): string | null {
  const best = ranked(found, words);
  if (best === null) return null;
  const length = Math.max(normalForm(found).length, normalForm(best.word).length);
  return best.steps <= Math.max(1, Math.floor(length * 0.4)) ? best.word : null;
}

/** The closest of some words, however far it is; `null` only without words. */
export function closestWord(found: string, words: readonly string[]): string | null {
  return ranked(found, words)?.word ?? null;
}

function ranked(found: string, words: readonly string[]): { word: string; steps: number } | null {
  const from = normalForm(found.slice(0, LONGEST));
  let best: { word: string; steps: number } | null = null;
  for (const word of words) {
    const steps = distance(from, normalForm(word));
    if (best === null || steps < best.steps) best = { word, steps };
  }
  return best;
}
