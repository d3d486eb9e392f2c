import type { ExistenceRule } from "../../rule.ts";
import { withPeople } from "../shared/people.words.ts";
import { EXPLAIN_ME } from "./explain-me.words.ts";
import { GIVE_TO_ORDER } from "./give-to-order.words.ts";
import { PERSON_AFTER_TO } from "./person-after-to.words.ts";
import { TOLD_WHOM } from "./told-whom.words.ts";

const CONTENT =
  "that|how|why|what|when|where|if|whether|@art|@poss|this|these|those|some|everything|all|more|about";

/** “Explained me”, “told to me”: whether “to” stands before the person depends on the verb. */
export const recipient: ExistenceRule = {
  name: "recipient",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: whether “to” stands before the person depends on the verb.",
  why: "You tell, ask and teach a person; you explain, say and describe to a person.",
  source: "usage",
  example: { wrong: "She explained me the form.", right: "She explained the form to me." },
  languages: [
    "Spanish",
    "French",
    "Urdu",
    "Hindi",
    "Tagalog",
    "Arabic",
    "Chinese",
    "Portuguese",
    "Italian",
    "German",
    "Russian",
    "Turkish",
    "Greek",
  ],
  patterns: [
    `<~@tothem me|us|them|him|you> ${CONTENT}`,
    `<~@tothem her|everyone|people|patients|families|parents|students|nurses|colleagues> that|how|why|what|if|whether|@art|about`,
    `<~@tothem @art|@poss @qual{0,1} @human|@humans|family|team|staff> how|why|what|whether|@art|about`,
    "<~explain|~say|~suggest|~mention|~confess|~announce|~complain @art|@poss @qual{0,1} @human|family|team that> @npstart|i|he|she|we|they|there",
    "<~say me|us|him|them>",
    "<~explain me|us|him|them> .|,|and|in|with|again|well|very|clearly",
    "<~say @art|@poss @human|@humans|family|team to> @tobase",
    "<~say|~explain me|us|him|her|them to> @tobase",
    "could|can|please|will|would <confirm|suggest|explain|recommend me|us> @npstart|until|by|if|@num|how|what",
    ...withPeople(
      (person) =>
        `<told|asked|advised|allowed|assured|convinced|informed|invited|persuaded|reminded|taught|tells|asks|reminds|advises to ${person}>`,
    ),
    ...withPeople((person) => `i|we|to|and|could|can|will|would|not|they|who <~@them:base to ${person}>`),
    "<~@them to her|you> .|,|about|that|how|why|what|to|@art",
    ...withPeople(
      (person) => `i|we|he|she|they|to|and|could|can|will|would|also|who|not <~@themalso to ${person}>`,
    ),
    "<ask|asks|asked|tell|tells|told|teach|teaches|taught|show|shows|showed|advise|advised to my|our|his|her|their|the @human|@humans|family|team|chief|head|parents|colleagues>",
    "<~request to @art|@poss @qual{0,1} @cn{0,1} @human|@humans|committee|team|program|department to|for|that|if>",
    "<~tell that> @npstart|i|he|she|it|we|they|there|my",
    "<~tell about> @npstart|i|he|she|we|they",
    "<~inform|~remind|~assure|~convince|~notify|~persuade that> @npstart|i|he|she|it|we|they|there",
    "<~inform|~assure|~notify me|us|him|her|them|@poss @human|family{0,1} about that>",
    "<~inform me|us|him|them|the @human{0,1} for|on|regarding|to|in> @npstart",
    "<~provide|~supply|~equip|~present me|us|him|them @art|@poss|many|several|some|new|good|valuable|great|excellent|more> @qual{0,2} @anynoun",
    "<~provide patients|students|residents|people|families the|a|an|their>",
    "<~introduce me|us|him|them @art|@poss|this|new>",
    "<~describe|~deliver|~contribute|~devote|~return|~dedicate me|us|him|them @art|@poss>",
    "<~teach|~learn|~show|~give|~offer|~grant|~lend|~send to me|us|him|them> @art|@poss|how|what|that|to",
    "<~give|~offer|~show|~send|~teach|~bring|~grant to me|us|him|them|people|patients @art|@poss|many|some|more|several|how|what>",
    "<~give|~offer|~show|~send|~bring|~teach to @art|@poss @human|@humans @art|@poss|how|many|some>",
  ],
  unless: [
    "@be|been|being|i'm|get|got|@have @adv{0,2} told|informed|reminded|assured|convinced|persuaded|notified|shown|taught|asked",
    "was|were|is|are|be|been told when|how|why|about|that",
    "@be|been|being|@have said|reported|explained|proposed|suggested|recommended|introduced|returned|delivered to",
    "to say the|that|this|these|no|so",
    "~say her|the|my|@poss @human how",
    "which|that|whom|whose|what|story|stories|i|he|she ~tell about it",
    "~report|~introduce|~recommend|~indicate|~admit|~reply|~translate|~return|~prove|~state him|me|us|them|her about|all|when|where|if|more|this",
    "~tell about @ving",
    "~provide|~present the patients",
    "easier|hard|harder|easy|able|time to tell how|when|why",
    "one|everyone|anyone|could|can|cannot|couldn't|can't|not|will|would|may|only|to|never tell how|when|why|that",
    "~tell that story|joke|patient|family|child|mother|man|woman|boy|girl|team|news|part|truth|tale|moment|lie",
    "~tell this|these",
    "answer|answers|help|call|visit|visits|contact|support|calls|questions to",
    "@art|@poss|@qual|of|with|for|in answer|call|help|visit|support|contact|approach|service|order|request to",
    "admitted|report|reports|state to",
    "~serve|~return to me|us|him|them",
    "~help|~contact|~support me|us|him|them",
    "~give|~offer|~show|~send|~bring to those",
    "was|were|is|are|be|been|being given|offered|shown|sent|brought|taught to",
    "i|we|he|she|they ~give|~offer|~show|~send|~bring|~teach to @art|@poss @human|@humans the next|same|last",
    "~return us|them|him|me the",
  ],
  apart: [EXPLAIN_ME, TOLD_WHOM, PERSON_AFTER_TO, GIVE_TO_ORDER],
};
