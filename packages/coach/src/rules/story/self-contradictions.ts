import type { CoachedDocument } from "../../document/document.ts";
import { isWithin, quotedInSentence } from "../../document/quoted.ts";
import type { PlacedSentence } from "../../document/sentence.ts";
import { lowerCase } from "../frames.ts";
import type { Hit } from "../rule.ts";
import { CONTRADICTIONS, type Contradiction } from "./self-contradictions.words.ts";

const LONGEST = 300;
/** A quotation in a message is cut to this. */
const SHOWN = 48;

/** Pairs of statements of which one excludes the other: “an only child” and “my brother”. The later sentence is marked. */
export function selfContradictions({ sentences }: CoachedDocument): readonly Hit[] {
  return CONTRADICTIONS.flatMap((pair) => {
    const ones = placesOf(sentences, pair.one);
    if (ones.length === 0) return [];
    const others = placesOf(sentences, pair.other);
    for (const one of ones)
      for (const other of others) {
        if (other.at === one.at && other.from < one.to && one.from < other.to) continue;
        if (!isNear(one, other, pair)) continue;
        return [hitOf(one, other, pair)];
      }
    return [];
  });
}

interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly placed: PlacedSentence;
}

function placesOf(sentences: readonly PlacedSentence[], pattern: RegExp): readonly Place[] {
  return sentences.flatMap((placed, at) => {
    const { plain } = placed.sentence;
    const found = pattern.exec(lowerCase(plain));
    if (found === null) return [];
    const place = { from: found.index, to: found.index + found[0].length };
    if (isWithin(place, quotedInSentence(plain))) return [];
    return [{ at, from: placed.from + place.from, to: placed.from + place.to, words: found[0], placed }];
  });
}

function isNear(one: Place, other: Place, { reach, ordered }: Contradiction): boolean {
  if (ordered === true && other.from < one.from) return false;
  return reach === undefined || Math.abs(one.at - other.at) <= reach;
}

function hitOf(one: Place, other: Place, { severity }: Contradiction): Hit {
  const [early, late] = one.from < other.from ? [one, other] : [other, one];
  const message = `Two places do not agree: “${shown(early.words)}” and “${shown(late.words)}”.`;
  const { from, to } = late.placed;
  return {
    from,
    to: Math.min(to, from + LONGEST),
    severity,
    message,
    also: [{ from: early.from, to: early.to }],
  };
}

function shown(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).trimEnd()}…`;
}
