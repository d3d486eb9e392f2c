import type { Span } from "./kind.ts";

const OPENING = /["“„«]/;

/**
 * The stretches between quotation marks of one paragraph, marks included, by their place in it. A mark that is never closed
 * opens nothing: it may be an inch, or a slip.
 */
export function quotedIn(paragraph: string): readonly Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (const { index, 0: mark } of paragraph.matchAll(/["“”„«»]/g)) {
    if (from < 0) {
      if (OPENING.test(mark)) from = index;
    } else if (mark !== "“" && mark !== "„" && mark !== "«") {
      spans.push({ from, to: index + 1 });
      from = -1;
    }
  }
  return spans;
}
