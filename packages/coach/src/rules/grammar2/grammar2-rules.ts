import type { Rule } from "../rule.ts";
import { aOrAn } from "./a-or-an.ts";
import { actuallyNow } from "./actually-now.ts";
import { adverbForm } from "./adverb-form.ts";
import { adverbPlace } from "./adverb-place.ts";
import { affectEffect } from "./affect-effect.ts";
import { agreementAcrossOf } from "./agreement-across-of.ts";
import { agreementHeBase } from "./agreement-he-base.ts";
import { agreementPluralNoun } from "./agreement-plural-noun.ts";
import { agreementPluralPronoun } from "./agreement-plural-pronoun.ts";
import { agreementSingularNoun } from "./agreement-singular-noun.ts";
import { agreementThereIs } from "./agreement-there-is.ts";
import { alreadyEver } from "./already-ever.ts";
import { articleAfterPreposition } from "./article-after-preposition.ts";
import { articleBeforeDescribedNoun } from "./article-before-described-noun.ts";
import { articleBeforeRole } from "./article-before-role.ts";
import { articleBeforeSuperlative } from "./article-before-superlative.ts";
import { articleWithPlural } from "./article-with-plural.ts";
import { calque } from "./calque.ts";
import { commaSplice } from "./comma-splice.ts";
import { commaThat } from "./comma-that.ts";
import { comparisonLink } from "./comparison-link.ts";
import { doubleComparative } from "./double-comparative.ts";
import { doubleConjunction } from "./double-conjunction.ts";
import { doubleNegative } from "./double-negative.ts";
import { doubleSubject } from "./double-subject.ts";
import { eachEvery } from "./each-every.ts";
import { falseFriends } from "./false-friends.ts";
import { fewerPatients } from "./fewer-patients.ts";
import { haveBase } from "./have-base.ts";
import { hospitalWithoutArticle } from "./hospital-without-article.ts";
import { howAdjective } from "./how-adjective.ts";
import { indirectQuestion } from "./indirect-question.ts";
import { interestedInteresting } from "./interested-interesting.ts";
import { itsWhoseTheir } from "./its-whose-their.ts";
import { joinedWords } from "./joined-words.ts";
import { leadLose } from "./lead-lose.ts";
import { lookAlikeNouns } from "./look-alike-nouns.ts";
import { lookAlikeVerbs } from "./look-alike-verbs.ts";
import { looseConjunction } from "./loose-conjunction.ts";
import { makeDo } from "./make-do.ts";
import { missingApostrophe } from "./missing-apostrophe.ts";
import { missingBe } from "./missing-be.ts";
import { missingSubject } from "./missing-subject.ts";
import { missingSubjectStart } from "./missing-subject-start.ts";
import { missingThere } from "./missing-there.ts";
import { moreShortAdjective } from "./more-short-adjective.ts";
import { needlessTheAbstract } from "./needless-the-abstract.ts";
import { needlessTheName } from "./needless-the-name.ts";
import { noSooner } from "./no-sooner.ts";
import { objectTwice } from "./object-twice.ts";
import { onlyFew } from "./only-few.ts";
import { pairedWords } from "./paired-words.ts";
import { placePreposition } from "./place-preposition.ts";
import { pluralAdjective } from "./plural-adjective.ts";
import { prepositionTwice } from "./preposition-twice.ts";
import { pronounCase } from "./pronoun-case.ts";
import { pronounGender } from "./pronoun-gender.ts";
import { relativePronoun } from "./relative-pronoun.ts";
import { runOn } from "./run-on.ts";
import { sayTellTeach } from "./say-tell-teach.ts";
import { smallLetter } from "./small-letter.ts";
import { smallLookAlikes } from "./small-look-alikes.ts";
import { soAdjectiveNoun } from "./so-adjective-noun.ts";
import { southAsian } from "./south-asian.ts";
import { spacing } from "./spacing.ts";
import { theUnitedStates } from "./the-united-states.ts";
import { thenThan } from "./then-than.ts";
import { timePreposition } from "./time-preposition.ts";
import { twoDeterminers } from "./two-determiners.ts";
import { veryBeforeVerb } from "./very-before-verb.ts";
import { veryThat } from "./very-that.ts";
import { whatForWhich } from "./what-for-which.ts";
import { whoWhom } from "./who-whom.ts";
import { whoseNeeded } from "./whose-needed.ts";
import { wouldRather } from "./would-rather.ts";

/** The second-language pack, second half: articles, agreement, pronouns, order of words, look-alikes, calques. One rule a construction. */
export const GRAMMAR2_RULES: readonly Rule[] = [
  aOrAn,
  actuallyNow,
  adverbForm,
  adverbPlace,
  affectEffect,
  agreementAcrossOf,
  agreementHeBase,
  agreementPluralNoun,
  agreementPluralPronoun,
  agreementSingularNoun,
  agreementThereIs,
  alreadyEver,
  articleAfterPreposition,
  articleBeforeDescribedNoun,
  articleBeforeRole,
  articleBeforeSuperlative,
  articleWithPlural,
  calque,
  commaSplice,
  commaThat,
  comparisonLink,
  doubleComparative,
  doubleConjunction,
  doubleNegative,
  doubleSubject,
  eachEvery,
  falseFriends,
  fewerPatients,
  haveBase,
  hospitalWithoutArticle,
  howAdjective,
  indirectQuestion,
  interestedInteresting,
  itsWhoseTheir,
  joinedWords,
  leadLose,
  lookAlikeNouns,
  lookAlikeVerbs,
  looseConjunction,
  makeDo,
  missingApostrophe,
  missingBe,
  missingSubject,
  missingSubjectStart,
  missingThere,
  moreShortAdjective,
  needlessTheAbstract,
  needlessTheName,
  noSooner,
  objectTwice,
  onlyFew,
  pairedWords,
  placePreposition,
  pluralAdjective,
  prepositionTwice,
  pronounCase,
  pronounGender,
  relativePronoun,
  runOn,
  sayTellTeach,
  smallLetter,
  smallLookAlikes,
  soAdjectiveNoun,
  southAsian,
  spacing,
  theUnitedStates,
  thenThan,
  timePreposition,
  twoDeterminers,
  veryBeforeVerb,
  veryThat,
  whatForWhich,
  whoWhom,
  whoseNeeded,
  wouldRather,
];
