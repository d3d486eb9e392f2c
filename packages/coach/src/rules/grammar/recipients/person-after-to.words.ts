import type { Phrases } from "../../rule.ts";
import { PEOPLE } from "../shared/pieces.words.ts";

const WHO =
  "nobody|everybody|everyone|somebody|people|i|we|he|she|they|you|who|also|not|never|always|often|then|@modal|had|have|has|didn't|@onlynoun|nurse";
const VERBS = [
  "ask",
  "tell",
  "inform",
  "advise",
  "convince",
  "persuade",
  "thank",
  "examine",
  "meet",
  "encourage",
  "motivate",
  "inspire",
  "remind",
  "notify",
  "teach",
  "phone",
  "telephone",
  "answer",
  "assist",
  "interview",
  "accompany",
  "greet",
  "warn",
  "allow",
  "comfort",
  "reassure",
  "follow",
  "observe",
];

/** “To” between a verb and the person that it takes directly: “asked to the nurse”, “told to me”. */
export const PERSON_AFTER_TO: Phrases = {
  severity: "must",
  message: "“{}”: this verb takes the person without “to”.",
  patterns: [
    ...VERBS.flatMap((verb) => [
      `${WHO} <~${verb} to> @poss|@art|all|each|every|some|many|this|that|these @adj{0,2} ${PEOPLE}`,
      `${WHO} <~${verb} to> me|him|her|us|them|everyone|everybody|someone|somebody|patients|families`,
    ]),
    `${WHO} <helped|help|helps to> @poss|@art|these|those|many|some @adj{0,2} ${PEOPLE}`,
    "<~help to> him|them|me|us",
    "<helping|asking|telling|informing|convincing|examining|thanking|advising to> @poss|@art|all|each|these|him|her|them|me|us|patients",
    `i|we|he|she|they|who <called|phoned|telephoned to> @poss|the|all|each @adj{0,1} ${PEOPLE}`,
    "i|we|he|she|they|who <called|phoned to> him|her|them|us|all|everyone",
    "<convinced|persuaded|informed|advised|reminded to> @num|the|my|his|her|our|their|him|them|me|us",
    `<~give|~send|~offer to> @art|@poss @adj{0,1} ${PEOPLE} a|an|the|my`,
    `to|@modal <thank|ask|inform|convince|examine|advise|encourage to> @art|@poss|these|those @adj{0,2} ${PEOPLE}|god|patients`,
    "i|we|he|she|they <~suggest|~recommend to> me|him|us|them to",
  ],
  unless: [
    "was|were|been|be|is|are|being convinced|persuaded|informed|advised|reminded|asked|told|called|given|sent|offered to",
    "~give|~send|~offer to @art|@poss @adj{0,1} @noun|@nouns|@human|@humans the|a next|last|same",
  ],
};
