import type { Rule } from "../rule.ts";
import { ableIng } from "./able-ing.ts";
import { adjectiveWrongPreposition } from "./adjective-wrong-preposition.ts";
import { allowWithoutObject } from "./allow-without-object.ts";
import { despiteClause } from "./despite-clause.ts";
import { despiteOf } from "./despite-of.ts";
import { didPast } from "./did-past.ts";
import { discussAbout } from "./discuss-about.ts";
import { doubledParticle } from "./doubled-particle.ts";
import { duringDuration } from "./during-duration.ts";
import { explainMe } from "./explain-me.ts";
import { futureAfterWhen } from "./future-after-when.ts";
import { gerundNeeded } from "./gerund-needed.ts";
import { infinitiveNeeded } from "./infinitive-needed.ts";
import { looseLink } from "./loose-link.ts";
import { makeMeTo } from "./make-me-to.ts";
import { massPlural } from "./mass-plural.ts";
import { massWithArticle } from "./mass-with-article.ts";
import { massWithNumber } from "./mass-with-number.ts";
import { missingPreposition } from "./missing-preposition.ts";
import { modalForm } from "./modal-form.ts";
import { mostOf } from "./most-of.ts";
import { muchPlural } from "./much-plural.ts";
import { needlessPreposition } from "./needless-preposition.ts";
import { nounWrongPreposition } from "./noun-wrong-preposition.ts";
import { numberOfSingular } from "./number-of-singular.ts";
import { objectWithoutTo } from "./object-without-to.ts";
import { oneOfSingular } from "./one-of-singular.ts";
import { perfectPastTime } from "./perfect-past-time.ts";
import { personAfterTo } from "./person-after-to.ts";
import { personWhich } from "./person-which.ts";
import { preferThan } from "./prefer-than.ts";
import { prepositionBase } from "./preposition-base.ts";
import { prepositionInfinitive } from "./preposition-infinitive.ts";
import { presentForDuration } from "./present-for-duration.ts";
import { sinceDuration } from "./since-duration.ts";
import { sincePresent } from "./since-present.ts";
import { suggestMeTo } from "./suggest-me-to.ts";
import { tenseSlip } from "./tense-slip.ts";
import { theseSingular } from "./these-singular.ts";
import { thisPlural } from "./this-plural.ts";
import { toIngNeeded } from "./to-ing-needed.ts";
import { toPast } from "./to-past.ts";
import { usedTo } from "./used-to.ts";
import { verbWrongPreposition } from "./verb-wrong-preposition.ts";
import { wantThat } from "./want-that.ts";
import { wasHappened } from "./was-happened.ts";
import { wrongPlural } from "./wrong-plural.ts";
import { wrongVerbForm } from "./wrong-verb-form.ts";
import { yearsOld } from "./years-old.ts";

/** The second-language pack, first half: prepositions, verb patterns, tenses, number. One rule a construction. */
export const GRAMMAR_RULES: readonly Rule[] = [
  ableIng,
  adjectiveWrongPreposition,
  allowWithoutObject,
  despiteClause,
  despiteOf,
  didPast,
  discussAbout,
  doubledParticle,
  duringDuration,
  explainMe,
  futureAfterWhen,
  gerundNeeded,
  infinitiveNeeded,
  looseLink,
  makeMeTo,
  massPlural,
  massWithArticle,
  massWithNumber,
  missingPreposition,
  modalForm,
  mostOf,
  muchPlural,
  needlessPreposition,
  nounWrongPreposition,
  numberOfSingular,
  objectWithoutTo,
  oneOfSingular,
  perfectPastTime,
  personAfterTo,
  personWhich,
  preferThan,
  prepositionBase,
  prepositionInfinitive,
  presentForDuration,
  sinceDuration,
  sincePresent,
  suggestMeTo,
  tenseSlip,
  theseSingular,
  thisPlural,
  toIngNeeded,
  toPast,
  usedTo,
  verbWrongPreposition,
  wantThat,
  wasHappened,
  wrongPlural,
  wrongVerbForm,
  yearsOld,
];
