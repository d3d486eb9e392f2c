import type { Rule } from "../rule.ts";
import { adverbForm } from "./adverb-form.ts";
import { adverbPlace } from "./adverb-place.ts";
import { affectEffect } from "./affect-effect.ts";
import { agreementAcrossOf } from "./agreement-across-of.ts";
import { agreementHeBase } from "./agreement-he-base.ts";
import { agreementPluralNoun } from "./agreement-plural-noun.ts";
import { agreementPluralPronoun } from "./agreement-plural-pronoun.ts";
import { agreementSingularNoun } from "./agreement-singular-noun.ts";
import { agreementThereIs } from "./agreement-there-is.ts";
import { articleAfterPreposition } from "./article-after-preposition.ts";
import { articleBeforeDescribedNoun } from "./article-before-described-noun.ts";
import { articleBeforeRole } from "./article-before-role.ts";
import { articleBeforeSuperlative } from "./article-before-superlative.ts";
import { articleWithPlural } from "./article-with-plural.ts";
import { doubleComparative } from "./double-comparative.ts";
import { doubleNegative } from "./double-negative.ts";
import { doubleSubject } from "./double-subject.ts";
import { fewerPatients } from "./fewer-patients.ts";
import { haveBase } from "./have-base.ts";
import { hospitalWithoutArticle } from "./hospital-without-article.ts";
import { indirectQuestion } from "./indirect-question.ts";
import { itsWhoseTheir } from "./its-whose-their.ts";
import { leadLose } from "./lead-lose.ts";
import { lookAlikes } from "./look-alikes.ts";
import { missingBe } from "./missing-be.ts";
import { missingSubject } from "./missing-subject.ts";
import { missingSubjectStart } from "./missing-subject-start.ts";
import { needlessTheAbstract } from "./needless-the-abstract.ts";
import { needlessTheName } from "./needless-the-name.ts";
import { placePreposition } from "./place-preposition.ts";
import { pronounCase } from "./pronoun-case.ts";
import { relativePronoun } from "./relative-pronoun.ts";
import { soAdjectiveNoun } from "./so-adjective-noun.ts";
import { theUnitedStates } from "./the-united-states.ts";
import { thenThan } from "./then-than.ts";
import { timePreposition } from "./time-preposition.ts";
import { twoDeterminers } from "./two-determiners.ts";
import { veryBeforeVerb } from "./very-before-verb.ts";

/** The second-language pack, second half: articles, agreement, pronouns, order of words, look-alikes, calques. One rule a construction. */
export const GRAMMAR2_RULES: readonly Rule[] = [
  adverbForm,
  adverbPlace,
  affectEffect,
  agreementAcrossOf,
  agreementHeBase,
  agreementPluralNoun,
  agreementPluralPronoun,
  agreementSingularNoun,
  agreementThereIs,
  articleAfterPreposition,
  articleBeforeDescribedNoun,
  articleBeforeRole,
  articleBeforeSuperlative,
  articleWithPlural,
  doubleComparative,
  doubleNegative,
  doubleSubject,
  fewerPatients,
  haveBase,
  hospitalWithoutArticle,
  indirectQuestion,
  itsWhoseTheir,
  leadLose,
  lookAlikes,
  missingBe,
  missingSubject,
  missingSubjectStart,
  needlessTheAbstract,
  needlessTheName,
  placePreposition,
  pronounCase,
  relativePronoun,
  soAdjectiveNoun,
  theUnitedStates,
  thenThan,
  timePreposition,
  twoDeterminers,
  veryBeforeVerb,
];
