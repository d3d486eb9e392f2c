import type { ExistenceRule } from "../../rule.ts";

/** “A few” and “a little” are some; “few” and “little” are hardly any. */
export const onlyFew: ExistenceRule = {
  name: "only-few",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: a small word is missing or wrong in this phrase of number.",
  why: "“Only a few”, “none of”: each is a fixed phrase.",
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
    ", <most of the times> ,|the|i|we|he|she|it|they|my",
    "^ <most of the times> ,|the|i|we|he|she|it|they|my",
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
