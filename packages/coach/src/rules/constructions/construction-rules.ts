import type { Rule } from "../rule.ts";
import { adjectiveSmallWord } from "./adjective-small-word.ts";
import { agreementBroad } from "./agreement-broad.ts";
import { articleMissing } from "./article-missing.ts";
import { calques } from "./calques.ts";
import { clauseBroad } from "./clause-broad.ts";
import { comparison } from "./comparison.ts";
import { confusedWords } from "./confused-words.ts";
import { lightVerb } from "./light-verb.ts";
import { nounAdjective } from "./noun-adjective.ts";
import { nounSmallWord } from "./noun-small-word.ts";
import { numberInGroup } from "./number-in-group.ts";
import { personComplement } from "./person-complement.ts";
import { placeTime } from "./place-time.ts";
import { pronounForm } from "./pronoun-form.ts";
import { recipient } from "./recipient.ts";
import { tenseBroad } from "./tense-broad.ts";
import { verbNeedsSmallWord } from "./verb-needs-small-word.ts";
import { verbSmallWord } from "./verb-small-word.ts";
import { verbTakesIng } from "./verb-takes-ing.ts";
import { verbTakesTo } from "./verb-takes-to.ts";
import { voiceBroad } from "./voice-broad.ts";
import { wordClassSlip } from "./word-class.ts";
import { wordOrder } from "./word-order.ts";

/** Slips of a second language: whole constructions, told by lists of words. */
export const CONSTRUCTION_RULES: readonly Rule[] = [
  adjectiveSmallWord,
  agreementBroad,
  articleMissing,
  calques,
  clauseBroad,
  comparison,
  confusedWords,
  lightVerb,
  nounAdjective,
  nounSmallWord,
  numberInGroup,
  personComplement,
  placeTime,
  pronounForm,
  recipient,
  tenseBroad,
  verbNeedsSmallWord,
  verbSmallWord,
  verbTakesIng,
  verbTakesTo,
  voiceBroad,
  wordClassSlip,
  wordOrder,
];
