import type { ExistenceRule } from "../../rule.ts";

/** Two words that each point to the thing, where one is enough. */
export const twoDeterminers: ExistenceRule = {
  name: "two-determiners",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "Two pointing words stand side by side; one is enough.",
  why: "“A my friend” or “the this day” stops the reader.",
  source: "usage",
  example: { wrong: "The my first patient was a tailor.", right: "My first patient was a tailor." },
  languages: ["Italian", "Portuguese", "Arabic", "Spanish"],
  patterns: [
    "<the my|your|his|her|our|their|this|that|these|those|each|every|any|a|an> @adj{0,2} @noun|@nouns|@mass",
    "of|in|with|for|at|on|and|from|to|is|was|by <a|an my|your|his|our|their|this|these|those|every|each|some> @adj{0,2} @noun|@nouns|@mass",
    "<this|that|these|those my|your|his|her|our|their|a|an|the> @adj{0,1} patient|patients|hospital|country|experience|friend|colleague|clinic|work|day|year|idea|family",
    "<my|our|his|her|their|the this|that|these|those|a|an|the> @adj{0,1} @noun|@nouns",
    "a|an <some|many|several|much|two|three> @noun|@nouns",
    "<some|many|several a|the> @noun|@nouns",
    "<each|every the|my|a> @noun",
    "<all|both patients|doctors of>",
  ],
  unless: [
    "her|that|this that|this|these|those|a|an|the|my|his|her|our|their @noun|@nouns",
    "that my|your|his|her|our|their|a|an|the @adj{0,1} @noun|@nouns",
    "many a",
    "hepatitis|vitamin|group|type|influenza|grade a",
  ],
};
