import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import { askedBy } from "./question.ts";
import { redFlagIn } from "./red-flag.ts";
import { redFlagMeter } from "./red-flag-meter.ts";

/** Reasons are given within two sentences. */
const AFTER = 2;

/** For each sentence, whether it tells a red flag itself, or stands so near to one that its reasons belong to it. */
export function redFlagZone(document: CoachedDocument): {
  readonly own: readonly boolean[];
  readonly near: readonly boolean[];
} {
  const { sentences, question } = document;
  const own = sentences.map(({ sentence }) => isResult(sentence));
  if (askedBy(question).redFlag) return { own, near: sentences.map(() => true) };
  const near = own.map((is) => is);
  for (const { first, last } of redFlagMeter(document)) {
    if (!own.slice(first, last + 1).includes(true)) continue;
    const { paragraph } = sentences[first] ?? {};
    for (let at = first - 1; at <= last + AFTER; at += 1)
      if (sentences[at]?.paragraph === paragraph) near[at] = true;
  }
  return { own, near };
}

/** An illness is no result that could be laid on something. */
function isResult(sentence: Sentence): boolean {
  const kind = redFlagIn(sentence);
  return kind !== null && kind !== "health";
}
