import { distance } from "fastest-levenshtein";

/** Letters from which on one slip is forgiven, and from which on two are. */
const FORGIVES_ONE = 5;
const FORGIVES_TWO = 8;

/** Letters of a word whose swapped neighbours are forgiven beside other words: "jhon hopkins". */
const SWAPS_FROM = 4;

/**
 * The words that a word stands for: itself where it begins a known word, else the nearest known words within its slips, two
 * swapped neighbours counting as one. Codes have none, and short words only a swap, and only beside other words: a slip of
 * a short name is another name.
 */
export function meantBy(word: string, known: readonly string[], alone: boolean): readonly string[] {
  if (/\d/.test(word) || known.some((one) => one.startsWith(word))) return [word];
  if (word.length < FORGIVES_ONE) {
    if (alone || word.length < SWAPS_FROM) return [word];
    const swapped = swapsOf(word).filter((one) => known.some((name) => name.startsWith(one)));
    return swapped.length > 0 ? swapped : [word];
  }
  const slips = word.length < FORGIVES_TWO ? 1 : 2;
  const found = nearestWords(word, known, slips);
  return found.length > 0 ? found : [word];
}

/** The known words that are nearest to a word, at most `most` slips away; none = nothing is so near. */
export function nearestWords(word: string, known: readonly string[], most: number): readonly string[] {
  const near = known
    .filter((one) => Math.abs(one.length - word.length) <= most)
    .map((one) => ({ one, steps: slipsBetween(word, one, most) }))
    .filter(({ steps }) => steps <= most);
  const fewest = Math.min(...near.map(({ steps }) => steps));
  return near.filter(({ steps }) => steps === fewest).map(({ one }) => one);
}

/** Letters put in, left out or changed, and neighbours swapped; exact up to `most`, and for one swap. */
function slipsBetween(word: string, other: string, most: number): number {
  const plain = distance(word, other);
  // A swap counts as two changes, so nothing farther than that can come near.
  if (plain < 2 || plain > most + 1) return plain;
  return Math.min(plain, ...swapsOf(word).map((swapped) => 1 + distance(swapped, other)));
}

function swapsOf(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ).filter((swapped) => swapped !== word);
}
