import type { ExistenceRule } from "../../rule.ts";

/** “I heard her to cry”, “difficult to me to tell”: small words around a person. */
export const perceptionTo: ExistenceRule = {
  name: "perception-to",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: one small word here is wrong or too many.",
  why: "“I heard her cry”, “difficult for me to tell”.",
  source: "usage",
  example: { wrong: "I heard her to cry.", right: "I heard her cry." },
  languages: ["Spanish", "Arabic", "Russian", "French"],
  patterns: [
    "<~hear|~see|~watch|~notice|~let|~make him|her|them|me|us|it|people|patients to> @bare @art|@poss|@prep|.|,|and|for|at|again|with|like|@adv|@obj",
    "<difficult|hard|easy|impossible|possible|necessary|easier|harder|better to me|him|her|us|them> to|that|when|because|.|,",
    "to|with|about|from|by <he|she|they> @onlybase|@onlypast|was|were|is|are|and my|the|i",
    "<for @onlybase|buy|pay|cover|feed|open|close|prepare|wash|carry|protect|reduce|prevent> @art|@poss|@obj|@onlynouns|gloves|food|blood|english|medicine|mistakes",
    "<to me|him|her|us seems|seemed> that|it|very",
    "<~ask|~order|~tell|~request|~beg|~advise|~warn|~invite|~allow|~encourage|~teach|~remind me|him|her|us|them|patients|people|mothers @onlybase> @art|@poss|@obj|@prep|home",
    "<~help|~helped me|him|her|us|them for> @base|to",
  ],
  unless: [
    "made|make|makes|see|saw him|her|them|me|us|it|people|patients to the|a|his|my|work|school|bed|safety|be|term|terms",
    "~see|~watch it|them to be",
    "better to me",
    "~ask|~teach|~tell|~advise @obj @onlybase",
    "about|by|with|to they|she|he",
    "for cover|feed|wash|close|open in|and|,|.",
  ],
};
