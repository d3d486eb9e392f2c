import type { LetterQuality, LettersReport } from "../answers/letters.ts";
import { LETTER_QUALITIES, type LetterTold } from "../profile/letters.ts";
import { writerKey } from "./writer-key.ts";

type Coverage = LettersReport["coverage"];

/**
 * Who can vouch for each of the six qualities: letters by their places from 0. What nobody speaks of comes first, then what
 * one person alone speaks of.
 */
export function coverageOf(letters: readonly Pick<LetterTold, "writer" | "speaksTo">[]): Coverage {
  const all = LETTER_QUALITIES.map((quality) => {
    const speaking = letters.flatMap(({ writer, speaksTo }, index) =>
      speaksTo.includes(quality) ? [{ index, writer: writerKey(writer) }] : [],
    );
    const people = new Set(speaking.map(({ writer }) => writer));
    return { quality, letters: speaking.map(({ index }) => index), writers: people.size };
  });
  return all.sort((a, b) => Math.min(a.writers, 2) - Math.min(b.writers, 2));
}

/** The qualities that none of these letters speaks of, in their usual order. */
export function uncoveredBy(letters: readonly Pick<LetterTold, "speaksTo">[]): readonly LetterQuality[] {
  return LETTER_QUALITIES.filter((quality) => !letters.some(({ speaksTo }) => speaksTo.includes(quality)));
}
