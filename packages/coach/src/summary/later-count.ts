import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import { isA } from "../lexicon/classes.ts";
import { cuesOf } from "../topics/cues.ts";

/** How many sentences before it the first count may stand. */
const REACH = 3;

const later = cuesOf([
  "in|during|by|after the|our next|following|second|last @noun|rains|quarter{1,2} ,{0,1} we|there|it|they @adv{0,1} saw|had|were|was|counted|found @adv|only{0,2} @num",
]);

/** “In the next rains we saw 118.”, after “612 children” in the paragraph: the count went down. */
export function isLaterCount({ sentences }: CoachedDocument, index: number): boolean {
  const placed = sentences[index];
  if (placed === undefined || later(placed.sentence).length === 0) return false;
  const now = Math.max(...countsIn(placed.sentence));
  return sentences
    .slice(Math.max(0, index - REACH), index)
    .filter(({ paragraph }) => paragraph === placed.paragraph)
    .some(({ sentence }) => countsIn(sentence).some((count) => count > now));
}

function countsIn({ tokens }: Sentence): readonly number[] {
  return tokens
    .filter((token) => token.kind === "number" && !isA(token, "year"))
    .map(({ text }) => Number(text.replace(/,/g, "")))
    .filter(Number.isFinite);
}
