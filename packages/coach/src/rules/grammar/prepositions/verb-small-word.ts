import { VERB_NEEDLESS, VERB_WRONG } from "../../../lexicon/small-word-tables.ts";
import type { ExistenceRule } from "../../rule.ts";
import { FREE_PHRASES } from "./governed.ts";
import { NEEDLESS_PREPOSITION } from "./needless-preposition.words.ts";
import { NOUN_VERBS } from "./noun-verbs.words.ts";
import { LANGUAGES, rows } from "./small-words.ts";
import { VERB_SURE } from "./verb-governed.words.ts";
import { VERB_OTHER_PREPOSITION } from "./verb-other-preposition.words.ts";
import { VERB_WRONG_PREPOSITION } from "./verb-wrong-preposition.words.ts";

function verbThen(verb: string, small: string): string {
  const tail = `@adv{0,1} ${small}>`;
  return NOUN_VERBS.has(verb)
    ? `i|we|he|she|they|who|to|not|will|would|can|could|also|should|must|may|never|always|i've|that|it <~${verb} ${tail}`
    : `<~${verb} ${tail}`;
}

/** “Depends from”, “discuss about”, “participated to”. */
export const verbSmallWord: ExistenceRule = {
  name: "verb-small-word",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}”: this small word does not go with this verb here.",
  why: "Each verb has its own small word, or none; it has to be learned with the verb.",
  source: "usage",
  example: { wrong: "It depends from the dose.", right: "It depends on the dose." },
  languages: LANGUAGES,
  patterns: [
    ...rows(VERB_WRONG, verbThen),
    ...rows(VERB_NEEDLESS, verbThen),
    "<needs for> @mn|@cns|@npstart",
    "<~suffer from> stroke|heart|accident|fall",
    "i|we|to|will|also|he|she|they|could <attend|attends|attended to|on|at> @npstart|@cap",
  ],
  unless: [
    ...FREE_PHRASES,
    "@art|@poss|some|more|better @word{0,2} *ing",
    "as opposed",
    "~depend at least|most|first|times|bottom|heart",
    "did|not|never|nor|only|first|even|also i|we|he|she|they{0,1} think to @base",
    "good|great|big deal of",
    "attending",
    "what i|we|you|they need for",
    "@be|been|being|get|got faced|married with|to",
  ],
  apart: [VERB_SURE, NEEDLESS_PREPOSITION, VERB_WRONG_PREPOSITION, VERB_OTHER_PREPOSITION],
};
