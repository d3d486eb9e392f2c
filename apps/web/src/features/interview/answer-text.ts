/** Her three moves, in their order: own it, evidence of growth, how she works now. */
export const MOVES = ["own", "growth", "systems"] as const;

export type Move = (typeof MOVES)[number];

/** Where a part of an answer stands in its text, in UTF-16 code units. */
export interface Part {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const HEAD = /^Q:[ \t]*[\s\S]*?\n[ \t]*\n?[ \t]*A:[ \t]*/;
const BLANK_LINE = "\n\n";
/** Between two moves: a line with a space alone, which none of her own lines is, so that she may leave lines blank. */
const BETWEEN = "\n \n";

/** An answer in the form in which the coach reads it: the question, a blank line, her words. */
export function answerText(asks: string, body: string): string {
  return `Q: ${asks}${BLANK_LINE}A: ${body}`;
}

/** Her words in such a text; all of a text that has another form. */
export function bodyOf(text: string): Part {
  const from = HEAD.exec(text)?.[0].length ?? 0;
  return { words: text.slice(from), from, to: text.length };
}

/**
 * The same as three moves; what stands behind the second belongs to the third. In a text that was not written in three fields,
 * or by an earlier build, each is a paragraph.
 */
export function movesOf(text: string): Readonly<Record<Move, Part>> {
  const { words, from } = bodyOf(text);
  const between = words.includes(BETWEEN) ? BETWEEN : BLANK_LINE;
  const first = cut(words, 0, between);
  const second = cut(words, first.next, between);
  const part = (start: number, end: number): Part => ({
    words: words.slice(start, end),
    from: from + start,
    to: from + end,
  });
  return {
    own: part(0, first.end),
    growth: part(first.next, second.end),
    systems: part(second.next, words.length),
  };
}

/** The text with one move in other words, whose lines stay as they are. */
export function withMove(asks: string, text: string, move: Move, words: string): string {
  const moves = movesOf(text);
  const lines = (one: Move): string => (one === move ? words : moves[one].words).replace(SPACES_ALONE, "\n");
  return answerText(asks, MOVES.map(lines).join(BETWEEN));
}

/** A line of spaces alone, with the line break before it. */
const SPACES_ALONE = /\n[ \t]+(?=\n|$)/g;

/** Whether any word of hers stands in it. */
export function isWritten(text: string): boolean {
  return bodyOf(text).words.trim() !== "";
}

/** Where a part ends, and where the next one begins. */
function cut(words: string, start: number, between: string): { readonly end: number; readonly next: number } {
  const end = words.indexOf(between, start);
  return end === -1 ? { end: words.length, next: words.length } : { end, next: end + between.length };
}
