import type { DocumentCheck, StrengthId } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import { remembering } from "../remember.ts";
import { findMeasured } from "./measured.ts";
import { findReflective } from "./reflective.ts";
import { findShown } from "./shown.ts";
import { findSpecific } from "./specific.ts";
import type { StrengthHit } from "./strength-hit.ts";

export type Strength = DocumentCheck["strengths"][number];

const FINDERS: readonly (readonly [StrengthId, string, (sentence: Sentence) => StrengthHit | null])[] = [
  ["measured", "A number that a reader can check.", findMeasured],
  ["shown", "You say what you did, not what you are.", findShown],
  ["reflective", "You say what changed in you.", findReflective],
  ["specific", "A detail that only you could write.", findSpecific],
];

const ofSentence = remembering(
  (sentence: Sentence) =>
    FINDERS.flatMap(([rule, message, find]) => {
      const hit = find(sentence);
      return hit === null ? [] : [{ rule, message, ...hit }];
    }),
  ({ text }) => text,
);

/** What is good in a text, in reading order. */
export function strengthsOf(document: CoachedDocument): readonly Strength[] {
  return document.sentences.flatMap(({ sentence, from: start }) =>
    ofSentence(sentence).map(({ rule, message, from, to }) => ({
      rule,
      message,
      from: start + from,
      to: start + to,
    })),
  );
}
