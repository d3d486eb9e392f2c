import type { ExistenceRule } from "../../rule.ts";

/** “I assisted to 40 births”: to be there is to attend. */
export const assistAttend: ExistenceRule = {
  name: "assist-attend",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: for being there say “attended”; for helping say “assisted with” or “in”.",
  why: "“Assist” means help, and takes no “to”.",
  source: "usage",
  example: { wrong: "I assisted to the rounds.", right: "I attended the rounds." },
  languages: ["Spanish", "French", "Portuguese", "Italian", "Romanian"],
  patterns: [
    "<~assist to> @art|@poss|@num|@count|@nouns|@adj|@det|@mass|births|rounds|surgery|surgeries|forty|fifty|thirty|some|more|his|her",
  ],
  unless: ["~assist to @base @art|@poss|@obj"],
};
