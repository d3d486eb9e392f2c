import type { Span } from "./kind.ts";

const MARK = /["“”„«»]/g;
const OPENING = /["“„«]/;
const ONLY_OPENING = /[“„«]/;

/**
 * The stretches between quotation marks of one paragraph, marks included, by their place in it. A mark that is never closed
 * opens nothing: it may be an inch, or a slip.
 */
export function quotedIn(paragraph: string): readonly Span[] {
  return read(paragraph).closed;
}

/** The same of a sentence by itself, of which a quotation may go on in the next: a mark that is never closed counts to the end. */
export function quotedInSentence(sentence: string): readonly Span[] {
  const { closed, open } = read(sentence);
  return open === null ? closed : [...closed, { from: open, to: sentence.length }];
}

/** The same of a whole text, from its start. */
export function quotedInText(text: string, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs.flatMap(({ from, to }) =>
    quotedIn(text.slice(from, to)).map((span) => ({ from: from + span.from, to: from + span.to })),
  );
}

/** Whether a passage stands inside one of the quotations. */
export function isWithin({ from, to }: Span, quotations: readonly Span[]): boolean {
  return quotations.some((span) => from >= span.from && to <= span.to);
}

function read(text: string): { readonly closed: readonly Span[]; readonly open: number | null } {
  const closed: Span[] = [];
  let open: number | null = null;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (open === null) {
      if (OPENING.test(mark)) open = index;
    } else if (!ONLY_OPENING.test(mark)) {
      closed.push({ from: open, to: index + 1 });
      open = null;
    }
  }
  return { closed, open };
}
