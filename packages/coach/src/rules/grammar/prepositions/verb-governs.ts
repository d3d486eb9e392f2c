import { VERB_GOVERNED } from "../../../lexicon/governed-small-words.ts";
import type { ExistenceRule } from "../../rule.ts";
import { FREE_PHRASES, governedRows } from "./governed.ts";
import { NOUN_VERBS } from "./noun-verbs.words.ts";
import { LANGUAGES } from "./small-words.ts";

const DOER =
  "i|we|he|she|they|who|to|not|will|would|can|could|also|should|must|may|might|never|always|often|i've|we've|he'd|and|did|didn't|don't|@purenouns";

function verbThen(verb: string, small: string): string {
  const tail = `@adv{0,1} ${small}>`;
  return NOUN_VERBS.has(verb) ? `${DOER} <~${verb} ${tail}` : `<~${verb} ${tail}`;
}

/** “Depends of the dose”, “lacks of water”: a small word that this verb never has before its object. */
export const verbGoverns: ExistenceRule = {
  name: "verb-governs",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: this verb has another small word before its object, or none.",
  why: "Each verb has its own small word, or none; it has to be learned with the verb.",
  source: "usage",
  example: { wrong: "The dose depends of the weight.", right: "The dose depends on the weight." },
  languages: LANGUAGES,
  patterns: [
    "<~apologize with> @obj|the|my|his|her",
    "<~reproach|~forgive|~blame|~accuse to> @obj|@refl|myself|himself|herself|the|my",
    ...governedRows(VERB_GOVERNED, verbThen),
    "@purenoun|@purenouns|i|we|he|she|they|it|who|also <lacks|lacked of> @npstart|@ving",
    "~contribute|~participate|~focus|~insist <in> @doing",
  ],
  unless: [...FREE_PHRASES, "@art|@poss|some|more|better @word{0,2} *ing", "as opposed"],
};
