import type { LetterQuality, LettersReport } from "../answers/letters.ts";
import { LETTER_QUALITIES, type LetterTold } from "../profile/letters.ts";
import { isAhead } from "./letter-state.ts";
import { peopleOf, type WriterTold } from "./people-of.ts";

type Coverage = LettersReport["coverage"];

/**
 * Who can vouch for each of the six qualities: letters by their places from 0. What nobody speaks of comes first, then what
 * one person alone speaks of. Work that begins after `today` shows nothing yet: its letters are named apart, and not counted.
 */
export function coverageOf(
  letters: readonly (WriterTold & Pick<LetterTold, "speaksTo" | "from">)[],
  today: string,
): Coverage {
  const all = LETTER_QUALITIES.map((quality) => {
    const meant = letters.flatMap((letter, index) =>
      letter.speaksTo.includes(quality) ? [{ index, letter }] : [],
    );
    const isLater = ({ letter: { from } }: (typeof meant)[number]): boolean =>
      from !== null && isAhead(from, today);
    const speaking = meant.filter((one) => !isLater(one));
    return {
      quality,
      letters: speaking.map(({ index }) => index),
      ahead: meant.filter(isLater).map(({ index }) => index),
      writers: peopleOf(speaking.map(({ letter }) => letter)),
    };
  });
  return all.sort((a, b) => Math.min(a.writers, 2) - Math.min(b.writers, 2));
}

/** The qualities that none of these letters speaks of, in their usual order. */
export function uncoveredBy(letters: readonly Pick<LetterTold, "speaksTo">[]): readonly LetterQuality[] {
  return LETTER_QUALITIES.filter((quality) => !letters.some(({ speaksTo }) => speaksTo.includes(quality)));
}
