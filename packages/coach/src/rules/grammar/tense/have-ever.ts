import type { ExistenceRule } from "../../rule.ts";

/** “I have ever worked”: “ever” belongs to questions and “the best … ever”. */
export const haveEver: ExistenceRule = {
  name: "have-ever",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: “ever” does not stand in a plain statement.",
  why: "“I have ever worked” means “I once worked” only in other languages.",
  source: "usage",
  example: { wrong: "I have ever lived in a tent.", right: "I once lived in a tent." },
  languages: ["Chinese", "Indonesian", "Thai"],
  patterns: [
    "^ <i|we have ever @past|@part|been>",
    "and|but|because|, <i|we have ever @past|@part>",
    "^ <i|we|he|she ever> worked|saw|had|went|lived|met|studied|heard",
  ],
};
