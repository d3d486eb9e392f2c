import type { ExistenceRule } from "../../rule.ts";

/** “A such case”, “my both hands”, “the two first days”: small words before a noun and their order. */
export const orderBeforeNoun: ExistenceRule = {
  name: "order-before-noun",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: these small words stand in another order before a noun.",
  why: "“Such a case”, “both my hands”, “the first two days”: the order is fixed.",
  source: "usage",
  example: { wrong: "A such case is rare.", right: "Such a case is rare." },
  languages: ["French", "German", "Spanish", "Hindi", "Tagalog"],
  patterns: [
    "seen|met|had|saw|treated|managed|examined <such patient|case|situation|problem|man|woman|doctor|hospital|disease|person|child|place|moment|experience> before|.|,|in|at|with|again|and|until",
    "<a|an such @adj{0,1}> @noun|tumor|rare|difficult",
    "<a|an such> @adj",
    "<my|his|her|our|their both> @onlynouns|parents|brothers|sisters|hands|children",
    "<the only one @adj|female|male|woman{1,1} physician|doctor|surgeon|nurse|hospital|clinic|person|specialist|student|intern>",
    "<the only one physician|doctor|surgeon|nurse|hospital|clinic|person|specialist|student|intern|child|girl|boy|son|daughter|way|reason>",
    "<the|my|our two|three|four|five|six first|next months|weeks|days|years|semesters|shifts|cases|patients>",
    "<the elder|older of three|four|five|six|seven|eight|nine|ten>",
  ],
  unless: ["no|any|one|another|every|first such", "these|those|my|our only"],
};
