/** What a token is: a word (also “well-known” and “don’t” as one), a number, or a mark such as a comma. */
export type TokenKind = "word" | "number" | "mark";

/** One word, number or mark; `from` and `to` count UTF-16 code units from the start of its sentence. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with straight apostrophes and plain hyphens, as the word lists are written. */
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

const NUMBER = /^[\d][\d.,:/]*(?:st|nd|rd|th|%|s|x)?$|^#\d+$/i;

/** The token of a piece of text that begins at `from`. */
export function tokenOf(text: string, from: number, isWord: boolean): Token {
  const lower = text.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, "-");
  const kind: TokenKind = NUMBER.test(text) ? "number" : isWord ? "word" : "mark";
  return { kind, text, lower, from, to: from + text.length };
}
