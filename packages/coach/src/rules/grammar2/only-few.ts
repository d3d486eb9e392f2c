import type { ExistenceRule } from "../rule.ts";

/** “A few” and “a little” are some; “few” and “little” are hardly any. */
export const onlyFew: ExistenceRule = {
  name: "only-few",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "A small word is missing or too many in this phrase of number.",
  why: "“Only a few”, “none of”, “such a”: each is a fixed phrase.",
  source: "usage",
  example: {
    wrong: "Only few came, and no one of them spoke.",
    right: "Only a few came, and none of them spoke.",
  },
  languages: ["Hindi", "Tagalog", "German", "Persian"],
  patterns: [
    "<only few|little> had|have|were|are|of|came|could|knew|survived|doctors|patients|people|hours|days|weeks|months|years|minutes|nurses|beds|words|women|children|times|time|money|things",
    "<no one of> my|the|our|us|them|these|those|his|her",
    "<nobody of> my|the|our|us|them|these|those",
    "<a|an such @adj{0,1}> @noun|tumor|rare|difficult",
    "<a|an such> @adj",
    "<my|his|her|our|their both> @onlynouns|parents|brothers|sisters|hands|children",
    "<the only one @adj|female|male|woman{1,1} physician|doctor|surgeon|nurse|hospital|clinic|person|specialist|student|intern>",
    "<the only one physician|doctor|surgeon|nurse|hospital|clinic|person|specialist|student|intern|child|girl|boy|son|daughter|way|reason>",
    "<the|my|our two|three|four|five|six first|next months|weeks|days|years|semesters|shifts|cases|patients>",
    ", <most of the times> ,|the|i|we|he|she|it|they|my",
    "^ <most of the times> ,|the|i|we|he|she|it|they|my",
    "<the elder|older of three|four|five|six|seven|eight|nine|ten>",
    "<a big|rich|large|huge|long experience> in|with|of|as",
    "<a great|big|huge|real|new|good learning> for|,|.|to|because",
    "<a|an @adj{0,1} good|close|bad|strong|better|warm|friendly relations|relationships> with|between|,|.",
    "seen|met|had|saw|treated|managed|examined <such patient|case|situation|problem|man|woman|doctor|hospital|disease|person|child|place|moment|experience> before|.|,|in|at|with|again|and|until",
  ],
  unless: [
    "the only few|little",
    "no|any|one|another|every|first such",
    "these|those|my|our only",
    "most of the times that",
    "an only few",
    "or|and only few",
  ],
};
