import type { ExistenceRule } from "../../rule.ts";

/** “Whether if”, “saw that how”: two joining words where one is enough. */
export const thatHow: ExistenceRule = {
  name: "that-how",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: two joining words stand where one is enough.",
  why: "“I asked whether”, “I saw how”: the second one adds nothing.",
  source: "usage",
  example: { wrong: "He asked whether if he could go.", right: "He asked whether he could go." },
  languages: ["Chinese", "Vietnamese", "Spanish", "Hindi"],
  patterns: [
    "<ask|asked|tell|told|wonder|wondered|know|knew|see|doubt @obj{0,1} whether if>",
    "<whether if|if whether>",
    "saw|see|seen|learned|know|knew|understood|understand|realized|realize|understanding|show|showed|shows <that how> @art|@poss|@subj|to|much|many|important|one|each|this|these",
  ],
  unless: ["that what|where @subj|@art|@poss @adj{0,1} @noun{0,1} @verb _{0,3} is|was|are|were"],
};
