import type { Severity } from "@smartpick/answers";
import type { Span } from "../document/kind.ts";
import { isWithin, quotedInSentence } from "../document/quoted.ts";
import { remembering } from "../remember.ts";
import { beginningsOf, beginsSo } from "./first-letters.ts";
import { type FrameLists, type FrameWords, frameLists } from "./frame-lists.ts";
import { frameTree } from "./frame-tree.ts";
import { type LetterTriples, letterTriples, telltaleOf } from "./letter-triples.ts";
import { type Needed, neededBy } from "./needed-pieces.ts";
import type { Hit } from "./rule.ts";

/** Phrases with gaps, by how sure the fault is. */
export type Frames = Readonly<Partial<Record<Severity, readonly string[]>>>;

export type { FrameWords };

const GRADES: readonly Severity[] = ["must", "should", "could"];

/**
 * Finds frames in the plain text of a sentence. A frame is written in lower case: `(a|b)` alternatives, `(a )?` what may
 * be absent, `~3` a gap of at most three words, ` ?` a space or none, `@name` a word of a list, `.{0,9}` and the like as in regular expressions.
 * What stands in quotation marks is another's word and is left alone.
 */
export function frameFinder(frames: Frames, words: FrameWords = {}): (plain: string) => readonly Hit[] {
  const graded = GRADES.flatMap((severity) => {
    const lines = frames[severity];
    return lines === undefined ? [] : [{ severity, places: framePlaces(lines, words) }];
  });
  return (plain) =>
    graded.flatMap(({ severity, places }) => places(plain).map((place) => ({ severity, ...place })));
}

/**
 * Finds the places of frames, any of which may fit at whole words, in the plain text of a sentence. At each word only frames
 * are tried that can begin with its letters and of which the sentence holds what every match needs; only then is an
 * expression made.
 */
export function framePlaces(
  lines: readonly string[],
  words: FrameWords = {},
): (plain: string) => readonly Span[] {
  const lists = frameLists(words);
  for (const line of lines) for (const [, name = ""] of line.matchAll(/@([a-z]+)/gi)) lists.beginnings(name);
  let candidates: Candidates | null = null;
  return remembering(
    (plain: string) => {
      candidates ??= byStart(lines.map((line) => frameOf(line, words, lists)));
      const places = placesIn(plain, candidates, lists);
      return places.length === 0 ? places : withoutQuoted(places, plain);
    },
    (plain) => plain,
    SENTENCES,
  );
}

/** Sentences of which the places are kept: those of a long statement. */
const SENTENCES = 500;

interface Frame {
  readonly beginnings: ReadonlySet<string>;
  /** Of each part, every match holds one choice. */
  readonly needs: readonly Need[];
  readonly test: () => RegExp;
}

interface Need extends Pick<Needed, "lists"> {
  readonly texts: readonly { readonly text: string; readonly telltale: number | null }[];
}

function frameOf(line: string, words: FrameWords, lists: FrameLists): Frame {
  let test: RegExp | null = null;
  const tree = frameTree(expressionOf(line));
  return {
    beginnings: beginningsOf(tree, lists.beginnings),
    needs: neededBy(tree).map(({ texts, lists }) => ({
      texts: texts.map((text) => ({ text, telltale: telltaleOf(text) })),
      lists,
    })),
    test() {
      test ??= new RegExp(`(?:${withLists(expressionOf(line), words)})(?:(?<=\\s)|(?![\\w-]))`, "y");
      return test;
    },
  };
}

/** For the first two characters at a word: the frames that can match there, in their order. */
type Candidates = (start: string) => readonly Frame[];

function byStart(frames: readonly Frame[]): Candidates {
  const known = new Map<string, readonly Frame[]>();
  return (start) => {
    let found = known.get(start);
    if (found === undefined) {
      found = frames.filter(({ beginnings }) => beginsSo(start, beginnings));
      known.set(start, found);
    }
    return found;
  };
}

function placesIn(plain: string, candidates: Candidates, lists: FrameLists): readonly Span[] {
  const { lower, starts, triples } = wordsOf(plain);
  const has = lists.heldBy(lower);
  const isHeld = ({ texts, lists }: Need): boolean =>
    texts.some(
      ({ text, telltale }) => (telltale === null || triples[telltale] === 1) && lower.includes(text),
    ) || lists.some(has);
  const known = new Map<Frame, boolean>();
  const isPossible = (frame: Frame): boolean => {
    let is = known.get(frame);
    if (is === undefined) {
      is = frame.needs.every(isHeld);
      known.set(frame, is);
    }
    return is;
  };
  const places: Span[] = [];
  let end = 0;
  for (const [index, start] of starts) {
    if (index < end) continue;
    for (const frame of candidates(start)) {
      if (!isPossible(frame)) continue;
      const expression = frame.test();
      expression.lastIndex = index;
      const [found = ""] = expression.exec(lower) ?? [];
      if (found.trimEnd() === "") continue;
      places.push({ from: index, to: index + found.trimEnd().length });
      end = index + found.length;
      break;
    }
  }
  return places;
}

const WORD_START = /(?<![\w-])\S/g;

/** A sentence in lower case, and where its words begin with their first two characters. */
interface Words {
  readonly plain: string;
  readonly lower: string;
  readonly starts: readonly (readonly [index: number, start: string])[];
  readonly triples: LetterTriples;
}

let lastWords: Words | null = null;

/** All frames look at one sentence after the other, so the last one is kept. */
function wordsOf(plain: string): Words {
  if (lastWords?.plain === plain) return lastWords;
  const lower = lowerCase(plain);
  const starts = Array.from(
    lower.matchAll(WORD_START),
    ({ index }) => [index, lower.slice(index, index + 2).replace(/\s/g, " ")] as const,
  );
  lastWords = { plain, lower, starts, triples: letterTriples(lower) };
  return lastWords;
}

/** Lower case of the same length: expressions without a flag for case are many times quicker. */
export function lowerCase(plain: string): string {
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function withoutQuoted(places: readonly Span[], plain: string): readonly Span[] {
  const quoted = quotedInSentence(plain);
  return places.filter((place) => !isWithin(place, quoted));
}

/** The regular expression of a frame, its lists still by name. */
function expressionOf(line: string): string {
  return line
    .trim()
    .replace(/~(\d+) /g, (_, most: string) => `(?:\\S+ ){0,${most}}`)
    .replace(/\((?!\?)/g, "(?:")
    .replace(/ \?/g, "\\s*")
    .replace(/ /g, "\\s+");
}

function withLists(expression: string, words: FrameWords): string {
  return expression.replace(/@([a-z]+)/gi, (_, name: string) => {
    const list = words[name] ?? [];
    return `(?:${list.map(expressionOf).join("|")})`;
  });
}
