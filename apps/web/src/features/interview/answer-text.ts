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
const BETWEEN = "\n\n";

/** An answer in the form in which the coach reads it: the question, a blank line, her words. */
export function answerText(asks: string, body: string): string {
  return `Q: ${asks}${BETWEEN}A: ${body}`;
}

/** Her words in such a text; all of a text that has another form. */
export function bodyOf(text: string): Part {
  const from = HEAD.exec(text)?.[0].length ?? 0;
  return { words: text.slice(from), from, to: text.length };
}

/** The same as three moves, a paragraph each; what stands behind the second belongs to the third. */
export function movesOf(text: string): Readonly<Record<Move, Part>> {
  const { words, from } = bodyOf(text);
  const first = cut(words, 0);
  const second = cut(words, first.next);
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

/** The text with one move in other words. A move is one paragraph: line breaks become spaces. */
export function withMove(asks: string, text: string, move: Move, words: string): string {
  const moves = movesOf(text);
  const paragraph = words.replace(/\s*\n\s*/g, " ");
  return answerText(asks, MOVES.map((one) => (one === move ? paragraph : moves[one].words)).join(BETWEEN));
}

/** Whether any word of hers stands in it. */
export function isWritten(text: string): boolean {
  return bodyOf(text).words.trim() !== "";
}

/** Where a paragraph ends, and where the next one begins. */
function cut(words: string, start: number): { readonly end: number; readonly next: number } {
  const end = words.indexOf(BETWEEN, start);
  return end === -1 ? { end: words.length, next: words.length } : { end, next: end + BETWEEN.length };
}
