import type { ExistenceRule } from "../../rule.ts";

/** “Each to other”, “one to the other”, “everybody of us”, “the both sisters”: words for all of a group. */
export const eachOtherForm: ExistenceRule = {
  name: "each-other-form",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this phrase for the people of a group has another form.",
  why: "“To each other”, “every one of us”, “both sisters”: fixed phrases, which readers know by heart.",
  source: "usage",
  example: { wrong: "They helped each to other.", right: "They helped each other." },
  languages: ["Spanish", "Italian", "Arabic", "Persian", "Russian", "Hindi", "French"],
  patterns: [
    "~help|~support|~respect|~trust|~love|~understand|~encourage|~teach|~know <one to another>",
    "<each|one to|with|from|for|by the{0,1} other|another> .|,|and|in|when|every",
    "~help|~support|~teach|~love|~respect|~encourage <us|them|ourselves one to|with the{0,1} other|another>",
    "<each others|other's> .|,|and|in|at|with|for|when|to",
    "~look|~talk|~listen|~speak|~smile <each other>",
    "<everybody|everyone|somebody|someone|nobody|anybody of> us|them|the|my|our|you|these|those",
    "<the both> @human|@humans|@cns|sisters|parents|of|were|are",
    "<we|they all|both the|these|those> @humans|@cns",
    "<they two|three|four> were|are|had|have|came",
    "<all they> want|wanted|were|are|have|had|came|know to|@part|@qual|very|@art|together|from",
  ],
  unless: [
    "from one to",
    "to everybody|everyone|someone|somebody|anybody of",
    "all they want|wanted|need|have|had was|is|to do",
    "looked|look each other in|up",
    "we all the time|same|way|more|while",
    "everyone|someone|somebody|nobody of the same|@qual|right|highest",
    "each with|for the other",
    "all they have|had",
  ],
};
