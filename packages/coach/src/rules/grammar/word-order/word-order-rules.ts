import type { Rule } from "../../rule.ts";
import { adjectiveAfterNoun } from "./adjective-after-noun.ts";
import { adverbPlace } from "./adverb-place.ts";
import { degreeLast } from "./degree-last.ts";
import { howAdjective } from "./how-adjective.ts";
import { indirectQuestion } from "./indirect-question.ts";
import { lateFrequency } from "./late-frequency.ts";
import { mannerAdverb } from "./manner-adverb.ts";
import { objectApart } from "./object-apart.ts";
import { orderBeforeNoun } from "./order-before-noun.ts";
import { placeOpening } from "./place-opening.ts";
import { questionOrderComma } from "./question-order-comma.ts";
import { soAdjectiveNoun } from "./so-adjective-noun.ts";
import { toldQuestion } from "./told-question.ts";
import { turnedOrder } from "./turned-order.ts";
import { veryBeforeVerb } from "./very-before-verb.ts";
import { wordOrder } from "./word-order.ts";

/** Rules of words that stand in the wrong place. */
export const WORD_ORDER_RULES: readonly Rule[] = [
  adjectiveAfterNoun,
  degreeLast,
  lateFrequency,
  placeOpening,
  toldQuestion,
  adverbPlace,
  howAdjective,
  indirectQuestion,
  mannerAdverb,
  objectApart,
  orderBeforeNoun,
  questionOrderComma,
  soAdjectiveNoun,
  turnedOrder,
  veryBeforeVerb,
  wordOrder,
];
