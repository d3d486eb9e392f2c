import type { Sentence } from "../document/sentence.ts";
import { isA } from "../lexicon/classes.ts";
import { isOwnDeed } from "../rules/sentence/own-deed.ts";

/** Verbs in the past with which nobody does a thing that others can see. */
const NO_DEED = new Set(
  "was were had did wanted hoped wished felt thought believed knew dreamed dreamt loved liked became decided enjoyed developed gained acquired demonstrated possessed got worked used applied graduated served joined studied trained spent scored".split(
    " ",
  ),
);

/** Whether a sentence tells a deed of the writer that is done: “I counted …”, or “Counted …” as entries are written. */
export function hasOwnPast({ tokens }: Sentence): boolean {
  return tokens.some(
    (token, at) =>
      isA(token, "past") && !NO_DEED.has(token.lower) && isOwnDeed(tokens, at) && !isAttribute(at, tokens),
  );
}

/** “a patient diagnosed with” and “dedicated doctor” at the start of an entry are no deeds. */
function isAttribute(at: number, tokens: Sentence["tokens"]): boolean {
  return at === 0 && isA(tokens[1], "noun") && isA(tokens[0], "adj");
}
