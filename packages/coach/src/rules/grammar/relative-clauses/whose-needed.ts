import type { ExistenceRule } from "../../rule.ts";
import { PERSON, PERSONS } from "../shared/person.words.ts";

/** What belongs to a person just named is joined with “whose”. */
export const whoseNeeded: ExistenceRule = {
  name: "whose-needed",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "Here “whose” joins the person and what is theirs.",
  why: "“A man that his leg” stops the reader; English has one word for it.",
  source: "usage",
  example: {
    wrong: "I think of a farmer that his leg was lost.",
    right: "I think of a farmer whose leg was lost.",
  },
  languages: ["Spanish", "Arabic", "Persian"],
  patterns: [
    `of|about|saw|met|remember|remembered|treated|have|had|was|is|admitted|examined|visited|like|with a|an @adj{0,2} ${PERSON}|farmer|widow|driver|worker|teenager|baby|soldier|refugee|fisherman <that|which|who his|her|their> @adj{0,1} @word`,
    `the|those|these|many|some|several ${PERSONS}|farmers|families|workers|refugees|soldiers <which|who their> @adj{0,1} @word`,
    "a|an|every|each|the hospital|clinic|city|village|country|ward|school|disease|family|program <which|that its> @adj{0,1} @word is|are|was|were|has|had",
  ],
  unless: [
    "so|such _{0,6} that",
    "~tell|~told|~inform|~remind|~convince|~warn|~promise|~show|~teach|~ask _{0,8} that",
    "~make|~explain _{0,6} that",
  ],
};
