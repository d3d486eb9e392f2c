import type { ExistenceRule } from "../../rule.ts";

/** After “no matter how” the adjective comes first. */
export const howAdjective: ExistenceRule = {
  name: "how-adjective",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "After “no matter how”, the word that tells how much comes at once.",
  why: "“No matter how tired I was” is the order that English has.",
  source: "usage",
  example: { wrong: "No matter how I was tired, I wrote.", right: "No matter how tired I was, I wrote." },
  languages: ["Chinese", "Persian", "Turkish"],
  patterns: [
    "no|regardless|or <matter|of|not{0,1} how i|we|he|she|they|it|the @noun{0,1} was|were|is|am|are|felt|feel @adv{0,1} @adj|tired|late|hard>",
    "however <i|we|he|she|they was|were|am|are tired|busy|sick|late|poor>",
    "<how much i|we|he|she|they was|were|am|is tired|busy|sick|happy|proud|sad|afraid|poor|hard>",
  ],
};
