import type { CoachedDocument } from "../../document/document.ts";
import type { Span } from "../../document/kind.ts";

const REQUEST = /\b(letters?|recommendation|recommend|reference|lor|vouch)\b/i;
const ASKING =
  /\b(would|could|can|may|please|ask|asking|request|grateful|willing|comfortable|kindly|hope|write)\b/i;

/** The sentence that asks for the letter; else the first one; `null` for a text without a sentence. */
export function requestSentence({ sentences }: CoachedDocument): Span | null {
  const asking = sentences.find(
    ({ sentence }) => REQUEST.test(sentence.plain) && ASKING.test(sentence.plain),
  );
  const found = asking ?? sentences[0];
  return found === undefined ? null : { from: found.from, to: Math.min(found.to, found.from + 300) };
}
