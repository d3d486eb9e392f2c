import type { Severity } from "@smartpick/answers";
import type { Span } from "../document/kind.ts";
import { beginningsOf, beginsSo } from "./first-letters.ts";
import { type FrameLists, type FrameWords, frameLists, neededLists } from "./frame-lists.ts";
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
 * are tried that can begin with its letters and whose lists the sentence has a word of; only then is an expression made.
 */
export function framePlaces(
  lines: readonly string[],
  words: FrameWords = {},
): (plain: string) => readonly Span[] {
  const lists = frameLists(words);
  for (const line of lines) for (const [, name = ""] of line.matchAll(/@([a-z]+)/gi)) lists.beginnings(name);
  let candidates: Candidates | null = null;
  return (plain) => {
    candidates ??= byStart(lines.map((line) => frameOf(line, words, lists)));
    return placesIn(lowerCase(plain), candidates, lists).filter(({ from, to }) => !isQuoted(plain, from, to));
  };
}

interface Frame {
  readonly beginnings: ReadonlySet<string>;
  /** Lists of which every match holds a word. */
  readonly needs: readonly string[];
  readonly test: () => RegExp;
}

function frameOf(line: string, words: FrameWords, lists: FrameLists): Frame {
  let test: RegExp | null = null;
  return {
    beginnings: beginningsOf(expressionOf(line), lists.beginnings),
    needs: neededLists(line),
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

const WORD_START = /(?<![\w-])\S/g;

function placesIn(lower: string, candidates: Candidates, lists: FrameLists): readonly Span[] {
  const has = lists.heldBy(lower);
  const places: Span[] = [];
  let end = 0;
  for (const { index } of lower.matchAll(WORD_START)) {
    if (index < end) continue;
    const start = lower.slice(index, index + 2).replace(/\s/g, " ");
    for (const { needs, test } of candidates(start)) {
      if (!needs.every(has)) continue;
      const expression = test();
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

/** Lower case of the same length: expressions without a flag for case are many times quicker. */
export function lowerCase(plain: string): string {
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether a place stands between quotation marks; a mark that is never closed counts to the end. */
export function isQuoted(plain: string, from: number, to: number): boolean {
  const before = plain.slice(0, from).split('"').length - 1;
  return before % 2 === 1 && !plain.slice(from, to).includes('"');
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
