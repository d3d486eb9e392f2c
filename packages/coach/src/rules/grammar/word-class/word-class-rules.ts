import type { Rule } from "../../rule.ts";
import { adjectiveAsAdverb } from "./adjective-as-adverb.ts";
import { adjectiveAsNoun } from "./adjective-as-noun.ts";
import { adverbForm } from "./adverb-form.ts";
import { feelingEnding } from "./feeling-ending.ts";
import { interestedInteresting } from "./interested-interesting.ts";
import { nounAsAdjective } from "./noun-as-adjective.ts";
import { nounForVerb } from "./noun-for-verb.ts";
import { pluralAdjective } from "./plural-adjective.ts";
import { verbAsNoun } from "./verb-as-noun.ts";
import { wordClassSlip } from "./word-class.ts";

/** Rules of a noun, a verb, an adjective or an adverb that stands for another of them. */
export const WORD_CLASS_RULES: readonly Rule[] = [
  adjectiveAsNoun,
  adverbForm,
  interestedInteresting,
  nounForVerb,
  pluralAdjective,
  wordClassSlip,
  verbAsNoun,
  adjectiveAsAdverb,
  feelingEnding,
  nounAsAdjective,
];
