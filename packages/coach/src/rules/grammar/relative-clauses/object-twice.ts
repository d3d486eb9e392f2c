import type { ExistenceRule } from "../../rule.ts";

/** After “whom” the person is not named again. */
export const objectTwice: ExistenceRule = {
  name: "object-twice",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "After “whom” or “which”, the same person or thing is named again.",
  why: "“Whom” is already the object; the second word is too many.",
  source: "usage",
  example: {
    wrong: "The surgeon whom I assisted him was calm.",
    right: "The surgeon whom I assisted was calm.",
  },
  languages: ["Arabic", "Persian", "Hebrew", "Amharic"],
  patterns: [
    "whom|which i|we|he|she|they @adv{0,1} @vpast for|with|to|about|of|from|at <them|him|her|it>",
    "whom <i|we|he|she|they|you @have|@be{0,1} @adv{0,1} @verb him|her|them|it> !@base|@ing|@adj|to|about|from|with",
    "people|patients|doctors|nurses|children|families|women|men <which|who i|we|he|she|they @adv{0,1} @verb them> .|,|were|are|had|have|was|came|spoke|in|at|taught",
  ],
  unless: ["whom i|we|he|she|they|you thank|thanked|let|made|watched|saw|heard|helped|had _{1,2} @base"],
};
