import { commonness } from "./common-words.ts";
import { atomOf } from "./pattern.ts";
import { plainWords, readPattern, type WrittenPlace } from "./read-pattern.ts";

/** A place of a pattern that each match fills with one of few words; `least` to `most` tokens of the match stand before it. */
export interface Anchor {
  readonly words: readonly string[];
  readonly least: number;
  readonly most: number;
}

interface Choice extends Anchor {
  /** How often its words stand in 1,000 words. */
  readonly cost: number;
}

/** A place of plain words that costs no more is taken without a look at places whose word forms must first be made. */
const CHEAP = 4;

/**
 * Where to look for a pattern: of the places that no match leaves out the one whose words are rarest; `null` where the words
 * of none can be listed.
 */
export function anchorOf(source: string): Anchor | null {
  const { places } = readPattern(source);
  const plain = rarest(places, plainWords);
  if (plain !== null && plain.cost <= CHEAP) return plain;
  return rarest(places, (place) => atomOf(place).words());
}

function rarest(
  places: readonly WrittenPlace[],
  wordsOf: (place: WrittenPlace) => readonly string[] | null,
): Choice | null {
  let best: Choice | null = null;
  let least = 0;
  let most = 0;
  for (const place of places) {
    const words = place.least > 0 ? wordsOf(place) : null;
    if (words !== null) {
      const cost = words.reduce((sum, word) => sum + commonness(word), 0);
      if (best === null || cost < best.cost) best = { words, least, most, cost };
    }
    least += place.least;
    most += place.most;
  }
  return best;
}
