import type { ExistenceRule } from "../../rule.ts";

/** “My difficulty was accept”: after “was” the verb takes “to” or -ing. */
export const choreIsBase: ExistenceRule = {
  name: "chore-is-base",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the verb after “is” or “was” needs “to” or -ing.",
  why: "“My task was to accept”: a bare verb cannot stand here.",
  source: "usage",
  example: { wrong: "My goal is become a nurse.", right: "My goal is to become a nurse." },
  languages: ["Portuguese", "Vietnamese", "Chinese", "Arabic"],
  patterns: [
    "goal|dream|difficulty|challenge|task|job|duty|role|aim|hope|plan|objective|purpose|mission|wish|decision|ambition|problem|mistake|habit|lesson|solution <is|was @onlybase|work|help|study|become|treat|practice|teach|serve|find|learn|know|get|make> @art|@poss|that|how|with|to|as|in|more|@mass|patients|people|a|@adj",
    "<important|necessary|difficult|easy|hard|possible|essential|impossible|better|good|vital|crucial for me|us|him|them|her|patients|doctors|people @onlybase>",
    "^ <it|it's is|was{0,1} important|necessary|difficult|easy|hard|possible|essential|impossible @onlybase> @art|@poss|@obj|that|how|to|with",
    "<able|unable|capable|ready|willing|eager|happy|glad|afraid|proud|lucky @onlybase|serve|see|find|speak|help|treat|work|study|teach|pass|join|practice> @art|@poss|@obj|with|in|as|patients|people|more|@mass|how|what|@num",
  ],
  unless: [
    "could|can|do|did @adv{0,1} _{0,2} was|is @base",
    "practice is work",
    "help|helped|helps|let|make|made _{0,4} able|happy|ready|proud|lucky|eager|willing",
    "ready|able|happy|eager|proud|lucky|afraid|willing work|practice|help|find|pass|study|see",
    "was|is find|help|study|work in|with|to",
    "problem|solution|lesson|habit|role|job|plan is|was work|study|practice|help|get",
  ],
};
