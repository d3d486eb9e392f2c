import type { CoachedDocument } from "../document/document.ts";
import { quotedIn, quotedInText } from "../document/quoted.ts";
import type { Sentence } from "../document/sentence.ts";
import { perSentence } from "../per-sentence.ts";

/** The sentence without what stands between quotation marks in it: somebody else speaks there. */
export const ownWords: (sentence: Sentence) => Sentence = perSentence((sentence) => {
  const quoted = quotedIn(sentence.text);
  if (quoted.length === 0) return sentence;
  const isOwn = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    !quoted.some((span) => span.from < to && from < span.to);
  return { ...sentence, tokens: sentence.tokens.filter(isOwn), words: sentence.words.filter(isOwn) };
});

/** For each sentence, whether all of it is a quotation. */
export function quotedSentences({ text, paragraphs, sentences }: CoachedDocument): readonly boolean[] {
  const spans = quotedInText(text, paragraphs);
  return sentences.map(
    ({ from, to, sentence }) =>
      spans.some((span) => span.from <= from + 1 && span.to >= to - 1) ||
      /^'.*'$/s.test(sentence.plain.trim()),
  );
}
