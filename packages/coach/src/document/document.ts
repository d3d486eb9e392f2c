import { bodyOf, type DocumentKind, type Span } from "./kind.ts";
import type { PlacedSentence } from "./sentence.ts";
import { type SentenceInParagraph, splitParagraph } from "./split-paragraph.ts";

/** A text taken apart: paragraphs, sentences, tokens, each with its place. */
export interface CoachedDocument {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly body: Span;
  /** The question of an interview answer, where the text holds one. */
  readonly question: string | null;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly PlacedSentence[];
  /** Words and numbers of the body. */
  readonly wordCount: number;
}

/** Splits paragraphs; one that keeps what it has seen makes the check after an edit quick. */
export type Splitter = (paragraph: string) => readonly SentenceInParagraph[];

const PARAGRAPH_END = /\n[ \t]*\n\s*/g;

/** The document of a text; `split` may remember paragraphs that were seen before. */
export function documentOf(
  text: string,
  kind: DocumentKind,
  split: Splitter = splitParagraph,
): CoachedDocument {
  const { body, question } = bodyOf(text, kind);
  const paragraphs = paragraphsOf(text, body);
  const sentences: PlacedSentence[] = [];
  for (const [paragraph, place] of paragraphs.entries()) {
    for (const { sentence, from } of split(text.slice(place.from, place.to))) {
      const start = place.from + from;
      const to = start + sentence.text.length;
      sentences.push({ sentence, from: start, to, paragraph, index: sentences.length });
    }
  }
  const wordCount = sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
  return { kind, text, body, question, paragraphs, sentences, wordCount };
}

function paragraphsOf(text: string, body: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  let from = body.from;
  for (const end of text.slice(body.from, body.to).matchAll(PARAGRAPH_END)) {
    const to = body.from + end.index;
    if (text.slice(from, to).trim() !== "") paragraphs.push({ from, to });
    from = to + end[0].length;
  }
  if (text.slice(from, body.to).trim() !== "") paragraphs.push({ from, to: body.to });
  return paragraphs;
}
