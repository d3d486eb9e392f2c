import type { Rule } from "../../rule.ts";
import { actionVerbObject } from "./action-verb-object.ts";
import { actuallyNow } from "./actually-now.ts";
import { borrowLend } from "./borrow-lend.ts";
import { calque } from "./calque.ts";
import { calques } from "./calques.ts";
import { falseFriends } from "./false-friends.ts";
import { fixedPhrase } from "./fixed-phrase.ts";
import { howToDo } from "./how-to-do.ts";
import { letterCalques } from "./letter-calques.ts";
import { lightVerb } from "./light-verb.ts";
import { lookAbroad } from "./look-abroad.ts";
import { nounAdjective } from "./noun-adjective.ts";
import { rememberForRemind } from "./remember-for-remind.ts";
import { resignFromCare } from "./resign-from-care.ts";
import { sickWords } from "./sick-words.ts";
import { southAsian } from "./south-asian.ts";
import { stayedHappy } from "./stayed-happy.ts";
import { wideExperience } from "./wide-experience.ts";

/** Rules of words that another language would choose: word-for-word phrases, false friends, verbs that do not suit their noun. */
export const WORD_CHOICE_RULES: readonly Rule[] = [
  actionVerbObject,
  actuallyNow,
  borrowLend,
  calque,
  calques,
  falseFriends,
  fixedPhrase,
  howToDo,
  letterCalques,
  lightVerb,
  nounAdjective,
  rememberForRemind,
  resignFromCare,
  sickWords,
  southAsian,
  stayedHappy,
  wideExperience,
  lookAbroad,
];
