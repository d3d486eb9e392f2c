import type { ExistenceRule } from "../../rule.ts";

/** “Which” takes up a whole sentence after a comma; “what” does not. */
export const whatForWhich: ExistenceRule = {
  name: "what-for-which",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "After a comma, “which” takes up what was said; “what” cannot.",
  why: "“What” opens a question, so the reader waits for one.",
  source: "usage",
  example: { wrong: "The bus broke, what made us late.", right: "The bus broke, which made us late." },
  languages: ["German", "Russian", "Polish", "Romanian"],
  patterns: [
    "@word|) <, what> @adv{0,1} lead|led|leads|made|makes|caused|causes|allowed|allows|helped|helps|meant|means|gave|gives|surprised|forced|brought|left|saved|resulted|enabled|taught|showed|shows|proved|became|was|is|required|increased|reduced|improved",
  ],
  unless: [
    "~ask|~wonder|~know|~say|~learn|~see|~discover|~understand|~question|matter|but|and|or|me|him|her|them|us|not|what|why|how|where|that|you _{0,3} , what",
    "^ in|at|for|by|after|before|during|from|now|then|today|perhaps|still|often|even|so|yes|however|again @word{0,5} , what",
    "what _{1,20} , what",
    "i|to|of|about|why _{0,1} , what",
  ],
};
