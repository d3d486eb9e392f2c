import { wordsOfClass } from "../lexicon/classes.ts";
import { verbList } from "../lexicon/verb-lists.ts";
import { commonness } from "./common-words.ts";
import { atomOf } from "./pattern.ts";
import { plainWords, readPattern, type WrittenPlace } from "./read-pattern.ts";

/** A place of a pattern that each match fills with one of few words; `least` to `most` tokens of the match stand before it. */
export interface Anchor {
  readonly words: readonly string[];
  readonly least: number;
  readonly most: number;
}

/**
 * Where to look for a pattern: of the places that no match leaves out the one whose words are rarest; `null` where the words
 * of none can be listed. Words are made for that place alone: most patterns are never needed whole.
 */
export function anchorOf(source: string): Anchor | null {
  let best: (Omit<Anchor, "words"> & { readonly place: WrittenPlace; readonly cost: number }) | null = null;
  let least = 0;
  let most = 0;
  for (const place of readPattern(source).places) {
    const cost = place.least > 0 ? costOf(place) : Number.POSITIVE_INFINITY;
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { place, least, most, cost };
    least += place.least;
    most += place.most;
  }
  if (best === null) return null;
  const words = plainWords(best.place) ?? atomOf(best.place).words();
  return words === null ? null : { words, least: best.least, most: best.most };
}

/** About how often the words of a place stand in 1,000 words; infinity where they cannot be listed. */
function costOf({ base }: WrittenPlace): number {
  if (base === "|") return commonness(base);
  if (base.length > 1 && base.startsWith("!")) return Number.POSITIVE_INFINITY;
  let cost = 0;
  for (const part of base.split("|")) cost += partCost(part);
  return cost;
}

const RARE = 0.2;
const VERB_COSTS = new Map([
  ["be", 40],
  ["have", 16],
  ["do", 6],
]);

function partCost(part: string): number {
  const name = part.slice(1);
  if (part.length > 1 && part.startsWith("@")) {
    const words = wordsOfClass(name);
    return words === null ? Number.POSITIVE_INFINITY : words.size * RARE;
  }
  if (/^~@/.test(part)) return verbList((name.split(":")[0] ?? "").slice(1)).length;
  if (/^~./.test(part)) return VERB_COSTS.get(name.split(":")[0] ?? "") ?? 1;
  return /^_$|^\*.|.\*$/.test(part) ? Number.POSITIVE_INFINITY : commonness(part);
}
