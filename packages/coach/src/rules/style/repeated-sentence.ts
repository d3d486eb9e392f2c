import type { CoachedDocument } from "../../document/document.ts";
import type { PlacedSentence } from "../../document/sentence.ts";
import { perSentence } from "../../per-sentence.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { tellingStems } from "./telling-stems.ts";

const FEWEST_WORDS = 6;
const SAME = 0.72;
const NEAR = 0.55;
const RETOLD = 0.8;
const RETOLD_OF_LONGER = 0.6;
const RETOLD_LOOSELY = 0.7;
const FEWEST_SHARED = 4;
const LONG_STRETCH = 8;
const STRETCH = 7;
const SMALL = new Set(
  "a an the and or but of to in on at for with by from as is was are were be been it its this that these those my i we me our he she his her they their had have has not so also very".split(
    " ",
  ),
);

interface Read {
  readonly placed: PlacedSentence;
  readonly words: readonly string[];
  readonly pairs: ReadonlySet<string>;
  readonly weighty: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** A sentence said twice, or nearly so, or a long stretch of words in two sentences. */
export const repeatedSentence: DocumentRule = {
  name: "repeated-sentence",
  id: "repeated-sentence",
  form: "repetition",
  severity: "must",
  message: "This stands in the text twice.",
  why: "A sentence that comes again reads as an oversight, and takes the room of something new.",
  source: "advisers",
  ask: "In which of the two places is it needed?",
  example: {
    wrong: "I learned to listen to each family. … I learned to listen to every family.",
    right: "I learned to listen to each family. (Once.)",
  },
  find: findIn,
};

function findIn({ sentences }: CoachedDocument): readonly Hit[] {
  const read = sentences.filter(({ sentence }) => sentence.words.length >= FEWEST_WORDS).map(readOf);
  const hits: Hit[] = [];
  for (const [index, later] of read.entries()) {
    for (const earlier of read.slice(0, index)) {
      const hit = hitOf(earlier, later);
      if (hit !== null) hits.push(hit);
    }
  }
  return hits;
}

function readOf(placed: PlacedSentence): Read {
  return { placed, ...wordsOf(placed.sentence) };
}

const wordsOf = perSentence((sentence): Omit<Read, "placed"> => {
  const words = sentence.words.map(({ lower }) => lower.replace(/'s$/, ""));
  const pairs = new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
  const weighty = new Set(words.filter((word) => !SMALL.has(word)).map((word) => word.slice(0, 6)));
  return { words, pairs, weighty, stems: tellingStems(words) };
});

function hitOf(earlier: Read, later: Read): Hit | null {
  const shared = sharedOf(earlier.pairs, later.pairs);
  const pairs = shared / (earlier.pairs.size + later.pairs.size - shared);
  const weighty =
    Math.min(earlier.weighty.size, later.weighty.size) < 4 ? 0 : likeness(earlier.weighty, later.weighty);
  const also = [{ from: earlier.placed.from, to: earlier.placed.to }];
  const whole = { from: later.placed.from, to: Math.min(later.placed.to, later.placed.from + 300), also };
  if (pairs >= SAME || weighty >= 0.85) return { ...whole, severity: "must" };
  if (pairs >= NEAR || weighty >= 0.7) return { ...whole, severity: "should" };
  const retold = retoldWeight(earlier.stems, later.stems);
  if (retold === "should") return { ...whole, severity: retold };
  if (shared < STRETCH - 1) return retold === null ? null : { ...whole, severity: retold };
  const stretch = longestStretch(earlier.words, later.words);
  if (stretch.length < STRETCH) return retold === null ? null : { ...whole, severity: retold };
  const first = later.placed.sentence.words[stretch.at];
  const last = later.placed.sentence.words[stretch.at + stretch.length - 1];
  if (first === undefined || last === undefined) return null;
  const severity = stretch.length >= LONG_STRETCH ? "should" : "could";
  return { from: later.placed.from + first.from, to: later.placed.from + last.to, also, severity };
}

/** The same matter in other words: nearly all telling words of the shorter sentence stand in the longer one. */
function retoldWeight(one: ReadonlySet<string>, other: ReadonlySet<string>): "should" | "could" | null {
  const least = Math.min(one.size, other.size);
  const shared = sharedOf(one, other);
  if (shared < FEWEST_SHARED) return null;
  if (shared / least >= RETOLD && shared / Math.max(one.size, other.size) >= RETOLD_OF_LONGER)
    return "should";
  return shared / least >= RETOLD_LOOSELY ? "could" : null;
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared += 1;
  return shared;
}

/** Shared members over the members of either: 1 where both are the same. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = sharedOf(one, other);
  return shared / (one.size + other.size - shared);
}

/** The longest row of equal words; `at` counts in the second text. */
function longestStretch(
  one: readonly string[],
  other: readonly string[],
): { readonly at: number; readonly length: number } {
  let best = { at: 0, length: 0 };
  let before = new Array<number>(one.length + 1).fill(0);
  for (const [at, word] of other.entries()) {
    const now = new Array<number>(one.length + 1).fill(0);
    for (const [index, same] of one.entries()) {
      if (same !== word) continue;
      const length = (before[index] ?? 0) + 1;
      now[index + 1] = length;
      if (length > best.length) best = { at: at - length + 1, length };
    }
    before = now;
  }
  return best;
}
