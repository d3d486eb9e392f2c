import type { Rule } from "../rule.ts";
import { actionVerbObject } from "./action-verb-object.ts";
import { adjectiveAsNoun } from "./adjective-as-noun.ts";
import { assistAttend } from "./assist-attend.ts";
import { bareOpening } from "./bare-opening.ts";
import { beDoingState } from "./be-doing-state.ts";
import { chanceOfBase } from "./chance-of-base.ts";
import { comparisonForms } from "./comparison-forms.ts";
import { fellFelt } from "./fell-felt.ts";
import { findFound } from "./find-found.ts";
import { fixedPhrase } from "./fixed-phrase.ts";
import { fixedTimePlace } from "./fixed-time-place.ts";
import { helperBase } from "./helper-base.ts";
import { letterCalques } from "./letter-calques.ts";
import { liveLife } from "./live-life.ts";
import { loseLoose } from "./lose-loose.ts";
import { mannerAdverb } from "./manner-adverb.ts";
import { nameCommaPronoun } from "./name-comma-pronoun.ts";
import { objectSmallWord } from "./object-small-word.ts";
import { oneWomen } from "./one-women.ts";
import { orderBeforeNoun } from "./order-before-noun.ts";
import { pastPassed } from "./past-passed.ts";
import { patiencePatients } from "./patience-patients.ts";
import { perceptionTo } from "./perception-to.ts";
import { quantityOf } from "./quantity-of.ts";
import { relativeExtra } from "./relative-extra.ts";
import { sickWords } from "./sick-words.ts";
import { stillSince } from "./still-since.ts";
import { subjectVerbNumber } from "./subject-verb-number.ts";
import { taughtThought } from "./taught-thought.ts";
import { thankForObject } from "./thank-for-object.ts";
import { thatHow } from "./that-how.ts";
import { thereForTheir } from "./there-for-their.ts";
import { toWithIng } from "./to-with-ing.ts";
import { toldWhom } from "./told-whom.ts";
import { turnedOrder } from "./turned-order.ts";
import { untilForBy } from "./until-for-by.ts";
import { wantLearn } from "./want-learn.ts";
import { wideExperience } from "./wide-experience.ts";

/** The second-language pack, third part: look-alikes, helpers, and small words that the first parts do not know. */
export const GRAMMAR3_RULES: readonly Rule[] = [
  actionVerbObject,
  adjectiveAsNoun,
  assistAttend,
  bareOpening,
  beDoingState,
  chanceOfBase,
  comparisonForms,
  fellFelt,
  findFound,
  fixedPhrase,
  fixedTimePlace,
  helperBase,
  letterCalques,
  liveLife,
  loseLoose,
  mannerAdverb,
  nameCommaPronoun,
  objectSmallWord,
  oneWomen,
  orderBeforeNoun,
  pastPassed,
  patiencePatients,
  perceptionTo,
  quantityOf,
  relativeExtra,
  sickWords,
  stillSince,
  subjectVerbNumber,
  taughtThought,
  thankForObject,
  thatHow,
  thereForTheir,
  toWithIng,
  toldWhom,
  turnedOrder,
  untilForBy,
  wantLearn,
  wideExperience,
];
