import type { Rule } from "../rule.ts";
import { ableIng } from "./able-ing.ts";
import { adjectiveWrongPreposition } from "./adjective-wrong-preposition.ts";
import { afraidToNot } from "./afraid-to-not.ts";
import { agreementFar } from "./agreement-far.ts";
import { allowWithoutObject } from "./allow-without-object.ts";
import { appreciatePerson } from "./appreciate-person.ts";
import { becameTo } from "./became-to.ts";
import { beenServed } from "./been-served.ts";
import { bornAndGrow } from "./born-and-grow.ts";
import { borrowLend } from "./borrow-lend.ts";
import { choreIsBase } from "./chore-is-base.ts";
import { compareWithStart } from "./compare-with-start.ts";
import { despiteClause } from "./despite-clause.ts";
import { despiteOf } from "./despite-of.ts";
import { devoteTo } from "./devote-to.ts";
import { didPast } from "./did-past.ts";
import { discussAbout } from "./discuss-about.ts";
import { doubledParticle } from "./doubled-particle.ts";
import { duringDuration } from "./during-duration.ts";
import { explainMe } from "./explain-me.ts";
import { feelMyself } from "./feel-myself.ts";
import { firstTimePresent } from "./first-time-present.ts";
import { futureAfterWhen } from "./future-after-when.ts";
import { gerundNeeded } from "./gerund-needed.ts";
import { giveToOrder } from "./give-to-order.ts";
import { hadBetterTo } from "./had-better-to.ts";
import { hadDiedForWould } from "./had-died-for-would.ts";
import { hadWeKnew } from "./had-we-knew.ts";
import { hasLocated } from "./has-located.ts";
import { haveEver } from "./have-ever.ts";
import { helpBut } from "./help-but.ts";
import { howToDo } from "./how-to-do.ts";
import { ifNoSubject } from "./if-no-subject.ts";
import { ifWould } from "./if-would.ts";
import { infinitiveNeeded } from "./infinitive-needed.ts";
import { looseLink } from "./loose-link.ts";
import { makeMeBy } from "./make-me-by.ts";
import { makeMeTo } from "./make-me-to.ts";
import { massPlural } from "./mass-plural.ts";
import { massWithArticle } from "./mass-with-article.ts";
import { massWithNumber } from "./mass-with-number.ts";
import { missingCopula } from "./missing-copula.ts";
import { missingPreposition } from "./missing-preposition.ts";
import { modalForm } from "./modal-form.ts";
import { mostOf } from "./most-of.ts";
import { muchPlural } from "./much-plural.ts";
import { needlessPreposition } from "./needless-preposition.ts";
import { notHaving } from "./not-having.ts";
import { nounForVerb } from "./noun-for-verb.ts";
import { nounWrongPreposition } from "./noun-wrong-preposition.ts";
import { numberOfSingular } from "./number-of-singular.ts";
import { objectWithoutTo } from "./object-without-to.ts";
import { oneOfSingular } from "./one-of-singular.ts";
import { participleFeeling } from "./participle-feeling.ts";
import { passiveObject } from "./passive-object.ts";
import { pastFramePresent } from "./past-frame-present.ts";
import { perfectInToldPast } from "./perfect-in-told-past.ts";
import { perfectPastTime } from "./perfect-past-time.ts";
import { personAfterTo } from "./person-after-to.ts";
import { personWhich } from "./person-which.ts";
import { politeCan } from "./polite-can.ts";
import { preferThan } from "./prefer-than.ts";
import { prepositionBase } from "./preposition-base.ts";
import { prepositionInfinitive } from "./preposition-infinitive.ts";
import { presentForDuration } from "./present-for-duration.ts";
import { questionOrderComma } from "./question-order-comma.ts";
import { reasonBecause } from "./reason-because.ts";
import { regretToHave } from "./regret-to-have.ts";
import { rememberForRemind } from "./remember-for-remind.ts";
import { reportedWill } from "./reported-will.ts";
import { resignFromCare } from "./resign-from-care.ts";
import { sameThan } from "./same-than.ts";
import { sinceDuration } from "./since-duration.ts";
import { sincePresent } from "./since-present.ts";
import { sinceState } from "./since-state.ts";
import { stayedHappy } from "./stayed-happy.ts";
import { suggestMeTo } from "./suggest-me-to.ts";
import { tenseSlip } from "./tense-slip.ts";
import { thereAreCome } from "./there-are-come.ts";
import { therebyBase } from "./thereby-base.ts";
import { theseSingular } from "./these-singular.ts";
import { thisPlural } from "./this-plural.ts";
import { toCan } from "./to-can.ts";
import { toDoNot } from "./to-do-not.ts";
import { toIngNeeded } from "./to-ing-needed.ts";
import { toPast } from "./to-past.ts";
import { transitiveRaise } from "./transitive-raise.ts";
import { untilNow } from "./until-now.ts";
import { usedTo } from "./used-to.ts";
import { verbMissingSmallWord } from "./verb-missing-small-word.ts";
import { verbOtherPreposition } from "./verb-other-preposition.ts";
import { verbWrongPreposition } from "./verb-wrong-preposition.ts";
import { wantThat } from "./want-that.ts";
import { wasHappened } from "./was-happened.ts";
import { wishForm } from "./wish-form.ts";
import { wishPast } from "./wish-past.ts";
import { wrongPlural } from "./wrong-plural.ts";
import { wrongVerbForm } from "./wrong-verb-form.ts";
import { yearsOld } from "./years-old.ts";

/** The second-language pack, first half: prepositions, verb patterns, tenses, number. One rule a construction. */
export const GRAMMAR_RULES: readonly Rule[] = [
  ableIng,
  adjectiveWrongPreposition,
  agreementFar,
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
  ifWould,
  hadDiedForWould,
  wishForm,
  wishPast,
  toCan,
  politeCan,
  makeMeBy,
  toDoNot,
  helpBut,
  nounForVerb,
  compareWithStart,
  hasLocated,
  beenServed,
  passiveObject,
  notHaving,
  firstTimePresent,
  haveEver,
  howToDo,
  thereAreCome,
  hadWeKnew,
  untilNow,
  becameTo,
  missingCopula,
  reasonBecause,
  rememberForRemind,
  borrowLend,
  feelMyself,
  appreciatePerson,
  transitiveRaise,
  devoteTo,
  verbMissingSmallWord,
  verbOtherPreposition,
  giveToOrder,
  bornAndGrow,
  sinceState,
  perfectInToldPast,
  pastFramePresent,
  reportedWill,
  stayedHappy,
  regretToHave,
  choreIsBase,
  therebyBase,
  ifNoSubject,
  questionOrderComma,
  participleFeeling,
  afraidToNot,
  resignFromCare,
  hadBetterTo,
  sameThan,
  yearsOld,
];
