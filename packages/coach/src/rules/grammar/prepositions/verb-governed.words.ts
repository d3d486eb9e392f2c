import { VERB_GOVERNED } from "../../../lexicon/governed-small-words.ts";
import type { Phrases } from "../../rule.ts";
import { FREE_PHRASES, governedRows } from "./governed.ts";
import { NOUN_VERBS } from "./noun-verbs.words.ts";

const DOER =
  "i|we|he|she|they|who|to|not|will|would|can|could|also|should|must|may|might|never|always|often|i've|we've|he'd|and|did|didn't|don't|@purenouns";

function verbThen(verb: string, small: string): string {
  const tail = `@adv{0,1} ${small}>`;
  return NOUN_VERBS.has(verb) ? `${DOER} <~${verb} ${tail}` : `<~${verb} ${tail}`;
}

/** Surely wrong: “depends of the dose”, “lacks of water”. No object follows this verb with this small word. */
export const VERB_SURE: Phrases = {
  severity: "should",
  patterns: [
    "<~apologize with> @obj|the|my|his|her",
    "<~reproach|~forgive|~blame|~accuse to> @obj|@refl|myself|himself|herself|the|my",
    ...governedRows(VERB_GOVERNED, verbThen),
    "@purenoun|@purenouns|i|we|he|she|they|it|who|also <lacks|lacked of> @npstart|@ving",
    "~contribute|~participate|~focus|~insist <in> @doing",
  ],
  unless: [
    "@be|been|being|get|got @adv{0,1} faced|affected with|on",
    "on both|either|all sides|side|ends",
    ...FREE_PHRASES,
    "@art|@poss|some|more|better @word{0,2} *ing",
    "as opposed",
  ],
};
