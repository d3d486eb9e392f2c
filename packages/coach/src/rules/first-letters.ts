import type { Piece, Sequence } from "./frame-tree.ts";

/** How many letters of a beginning tell expressions apart. */
const LENGTH = 2;
/** Stands for “any letters from here on”. */
const ANY = "*";
/** More beginnings than these tell nothing apart. */
const MOST = 3000;

/** Beginnings of named lists, which an expression may hold as `@name`. */
export type ListBeginnings = (name: string) => ReadonlySet<string>;

const NO_LISTS: ListBeginnings = (name) => {
  throw new Error(`a frame names no list: @${name}`);
};

/**
 * The beginnings of what an expression can match: texts of two characters, shorter ones that end there, or shorter ones
 * that go on in any way (marked with a final `*`). White space is one space.
 */
export function beginningsOf(
  alternatives: readonly Sequence[],
  lists: ListBeginnings = NO_LISTS,
): ReadonlySet<string> {
  const all = new Set<string>();
  for (const sequence of alternatives) for (const one of ofSequence(sequence, lists)) all.add(one);
  return all.size > MOST ? ANYTHING : all;
}

/** Whether a text, in lower case with single spaces, begins in one of these ways. */
export function beginsSo(text: string, beginnings: ReadonlySet<string>): boolean {
  for (let length = 0; length <= LENGTH; length += 1) {
    const start = text.slice(0, length);
    if (beginnings.has(start) || beginnings.has(start + ANY)) return true;
  }
  return false;
}

const ANYTHING: ReadonlySet<string> = new Set([ANY]);

function ofSequence(sequence: Sequence, lists: ListBeginnings): ReadonlySet<string> {
  let known: ReadonlySet<string> = new Set([""]);
  for (const piece of sequence) {
    if (isTold(known)) break;
    known = joined(known, ofPiece(piece, lists));
  }
  return known;
}

/** Whether nothing that follows can change these beginnings. */
function isTold(known: ReadonlySet<string>): boolean {
  for (const start of known) if (!start.endsWith(ANY) && start.length < LENGTH) return false;
  return true;
}

function ofPiece(piece: Piece, lists: ListBeginnings): ReadonlySet<string> {
  const one = once(piece.what, lists);
  const more = piece.isRepeated ? joined(one, ANYTHING) : one;
  return piece.isNeeded ? more : new Set(["", ...more]);
}

function once(what: Piece["what"], lists: ListBeginnings): ReadonlySet<string> {
  switch (what.kind) {
    case "letter":
      return new Set([what.letter]);
    case "set":
      return new Set(what.letters);
    case "any":
      return ANYTHING;
    case "list":
      return lists(what.name);
    case "group":
      return beginningsOf(what.alternatives, lists);
  }
}

function joined(known: ReadonlySet<string>, next: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const start of known) {
    if (start.endsWith(ANY) || start.length >= LENGTH) all.add(start);
    else for (const rest of next) all.add(cut(start + rest));
  }
  return all.size > MOST ? ANYTHING : all;
}

function cut(text: string): string {
  const place = text.indexOf(ANY);
  return place >= 0 && place < LENGTH ? text.slice(0, place + 1) : text.slice(0, LENGTH);
}
