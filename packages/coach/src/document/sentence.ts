import type { Token } from "./token.ts";

/** A sentence by itself, without its place: the same text always gives the same value, so that it can be kept. */
export interface Sentence {
  readonly text: string;
  /** The text with straight quotation marks and apostrophes, the same length, for patterns of characters. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** Words and numbers, marks left out. */
  readonly words: readonly Token[];
}

/** A sentence at its place: `from` counts UTF-16 code units from the start of the whole text. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Which paragraph it stands in, and which sentence of the text it is; both from 0. */
  readonly paragraph: number;
  readonly index: number;
}
