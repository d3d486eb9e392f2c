import type { CoachedDocument } from "../../document/document.ts";
import type { PlacedSentence } from "../../document/sentence.ts";
import { isA } from "../../lexicon/classes.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { hasCount, spanOf, wholeOf } from "./entry-facts.ts";
import { gradedPhrases } from "./graded-phrases.ts";
import { COUNT_WORDS, NOT_COUNTED, STATEMENT_COUNT_WORDS, VAGUE_AMOUNTS } from "./missing-number.words.ts";

const inEntry = gradedPhrases({ should: COUNT_WORDS, could: VAGUE_AMOUNTS }, NOT_COUNTED);
const inStatement = gradedPhrases({ could: STATEMENT_COUNT_WORDS }, NOT_COUNTED);
/** A line of fewer characters is no entry yet. */
const SHORTEST = 50;

/** “Many”, “several”, “regularly” in place of a count, or an entry that counts nothing. */
export const missingNumber: DocumentRule = {
  name: "missing-number",
  id: "missing-number",
  form: "count",
  severity: "should",
  kinds: ["experience", "personal-statement", "interview-answer"],
  message: "“{}” stands where a count could stand.",
  why: "A reader cannot tell ten from a thousand. A count, even a rough one, is believed.",
  source: "advisers",
  ask: "How many were there, in how long a time? Leave it out if you do not know.",
  example: { wrong: "I taught many students.", right: "I taught 14 students in two terms." },
  find: (document) => {
    if (document.kind !== "experience")
      return document.sentences.flatMap((placed) => amountsIn(placed, inStatement));
    const found = document.sentences.flatMap((placed) => amountsIn(placed, inEntry));
    return found.length > 0 ? found : countless(document);
  },
};

function amountsIn({ sentence, from }: PlacedSentence, find: typeof inEntry): readonly Hit[] {
  return find(sentence).map((match) => ({
    ...spanOf(sentence, match, from),
    severity: hasCount(sentence) ? "could" : match.severity,
  }));
}

function countless({ text, sentences }: CoachedDocument): readonly Hit[] {
  if (text.trim().length < SHORTEST || sentences.some(({ sentence }) => hasCount(sentence))) return [];
  const told = sentences.filter(({ sentence }) => hasPlural(sentence));
  const [deed] = told.length > 0 ? told : sentences;
  if (deed === undefined) return [];
  return [
    {
      ...wholeOf(deed),
      severity: "could",
      message: "This entry counts nothing.",
      ask: "What in it can be counted?",
    },
  ];
}

function hasPlural({ tokens }: PlacedSentence["sentence"]): boolean {
  return tokens.some((token) => isA(token, "nouns"));
}
