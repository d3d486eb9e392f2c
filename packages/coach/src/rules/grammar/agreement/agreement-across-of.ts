import type { ExistenceRule } from "../../rule.ts";

/** The verb follows the word before “of”, except after “a lot of” and its like. */
export const agreementAcrossOf: ExistenceRule = {
  name: "agreement-across-of",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The verb does not fit the word that it belongs to.",
  why: "The noun beside the verb is not the one that it speaks of.",
  source: "usage",
  example: { wrong: "One of the nurses were angry.", right: "One of the nurses was angry." },
  languages: ["Chinese", "Vietnamese", "Spanish", "Arabic", "Hindi"],
  patterns: [
    "<each|one of the|my|our|these|those|them|us @adj{0,2} @nouns{0,1} @adv{0,1} are|were|have> !to",
    "^ <the number|lack|importance|quality|rate|role|treatment|care|diagnosis|list|story|use|level|cost|management|history|condition|health|life|death|purpose|result|pain of @art|@poss|these|those{0,1} @adj{0,2} @onlynouns|people|children|patients are|were|have>",
    "because|that|but|when|although <the number|lack|importance|quality|rate|role|treatment|care|diagnosis|list|story|use|level|cost|management|history|condition|health|life|death|purpose|result|pain of @art|@poss|these|those{0,1} @adj{0,2} @onlynouns|people|children|patients are|were|have>",
    "if|unless|when|whether <the|a|my|our|his|her @onlynoun|patient|mother|doctor have|don't|are>",
    "^ <the|my|our|his|her @onlynoun|mother|father of the|my|our|a|this|that|one @adj{0,1} @onlynoun|patient|child|ward|hospital are|were|have|don't>",
    "<a lot of @adj{0,1} @onlynouns|people|children is|was|has>",
    "<lots|plenty|majority|hundreds|dozens|thousands of @adj{0,1} @onlynouns|people|children is|was|has>",
    "<a number|couple of @adj{0,1} @onlynouns|people|children is|was|has>",
    "<the results|findings|effects|symptoms|needs|lives|stories|causes of @art|@poss|this{0,1} @adj{0,1} @noun is|was|has|shows>",
  ],
  unless: ["the|my|our team|group|majority|pair|couple|range|variety|series|rest|half|families|staff of"],
};
