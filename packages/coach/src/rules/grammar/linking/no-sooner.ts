import type { ExistenceRule } from "../../rule.ts";

/** “No sooner” goes with “than”, “hardly” with “when”. */
export const noSooner: ExistenceRule = {
  name: "no-sooner",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "This beginning needs another joining word.",
  why: "“No sooner” is answered by “than”, “hardly” by “when”.",
  source: "usage",
  example: {
    wrong: "No sooner had I slept when the phone rang.",
    right: "No sooner had I slept than the phone rang.",
  },
  languages: ["Hindi", "Urdu", "Tagalog"],
  patterns: ["<no sooner> !@mark{1,8} when", "<hardly|scarcely had i|we|he|she|they> !@mark{1,8} than"],
  unless: ["no sooner|hardly|scarcely _{1,10} more|less|better than"],
};
