import type { Severity } from "@smartpick/answers";
import type { Span } from "../document/kind.ts";
import type { Hit } from "./rule.ts";

/** Phrases with gaps, by how sure the fault is. */
export type Frames = Readonly<Partial<Record<Severity, readonly string[]>>>;

/** Lists of words that frames name with “@”. */
export type FrameWords = Readonly<Record<string, readonly string[]>>;

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

/** Finds the places of frames, any of which may fit at whole words, in the plain text of a sentence. */
export function framePlaces(
  lines: readonly string[],
  words: FrameWords = {},
): (plain: string) => readonly Span[] {
  const test = new RegExp(
    `(?<![\\w-])(?:${lines.map((line) => sourceOf(line, words)).join("|")})(?:(?<=\\s)|(?![\\w-]))`,
    "g",
  );
  return (plain) =>
    [...lowerCase(plain).matchAll(test)]
      .map(({ index, 0: found }) => ({ from: index, to: index + found.trimEnd().length }))
      .filter(({ from, to }) => !isQuoted(plain, from, to));
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

function sourceOf(line: string, words: FrameWords): string {
  return line
    .trim()
    .replace(/@([a-z]+)/gi, (_, name: string) => {
      const list = words[name];
      if (list === undefined) throw new Error(`a frame names no list: @${name}`);
      return `(?:${list.join("|")})`;
    })
    .replace(/~(\d+) /g, (_, most: string) => `(?:\\S+ ){0,${most}}`)
    .replace(/\((?!\?)/g, "(?:")
    .replace(/ \?/g, "\\s*")
    .replace(/ /g, "\\s+");
}
