import type { Token } from "../document/token.ts";
import type { Pattern } from "./pattern.ts";

/** Where a pattern fits: tokens of the passage to mark, `first` to `last`, both included. */
export interface PatternMatch {
  readonly first: number;
  readonly last: number;
}

/** Whether two passages have a token in common. */
export function overlap(one: PatternMatch, other: PatternMatch): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** The match of a pattern that begins at token `start`, or `null`. As many tokens as may be are taken at each place. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], start: number): PatternMatch | null {
  const [first] = pattern.atoms;
  const token = tokens[start];
  // Most patterns fail at their first place: nothing is built for them.
  if (first !== undefined && first.least > 0 && (token === undefined || !first.fits(token))) return null;
  if (pattern.atStart && start !== firstWord(tokens)) return null;
  const ends = new Array<number>(pattern.atoms.length).fill(start);
  if (!follow(pattern, tokens, 0, start, ends)) return null;
  const from = pattern.markFrom === 0 ? start : (ends[pattern.markFrom - 1] ?? start);
  const last = (ends[pattern.markTo - 1] ?? start) - 1;
  return last < from ? null : { first: from, last };
}

/** A quotation mark before the first word does not keep it from being the first. */
function firstWord(tokens: readonly Token[]): number {
  return tokens.findIndex(({ kind }) => kind !== "mark");
}

/** Backtracks over how often each atom is taken; `ends[i]` is the token after atom `i`. */
function follow(
  pattern: Pattern,
  tokens: readonly Token[],
  atom: number,
  at: number,
  ends: number[],
): boolean {
  const place = pattern.atoms[atom];
  if (place === undefined) return !pattern.atEnd || restIsMarks(tokens, at);
  let taken = 0;
  while (taken < place.most) {
    const token = tokens[at + taken];
    if (token === undefined || !place.fits(token)) break;
    taken += 1;
  }
  for (; taken >= place.least; taken -= 1) {
    ends[atom] = at + taken;
    if (follow(pattern, tokens, atom + 1, at + taken, ends)) return true;
  }
  return false;
}

function restIsMarks(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every(({ kind }) => kind === "mark");
}
