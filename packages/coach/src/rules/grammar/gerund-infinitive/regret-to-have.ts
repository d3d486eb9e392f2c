import type { ExistenceRule } from "../../rule.ts";

/** “I do not regret to have left”: “regret” takes -ing for what is past. */
export const regretToHave: ExistenceRule = {
  name: "regret-to-have",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: what is past takes -ing after this verb.",
  why: "“I do not regret leaving”; “regret to say” is for news.",
  source: "usage",
  example: { wrong: "I regret to have left.", right: "I regret leaving." },
  languages: ["Spanish", "French", "German", "Italian"],
  patterns: [
    "<~regret to have>",
    "<~regret not to have>",
    "<~deny|~admit|~recall|~finish|~avoid to have>",
    "<~remember to have> @past|@part",
    "<~forget to have> @past|@part",
    "<~thank you|him|her|them to have>",
    "for|besides|without|after|before <to have> @past|@part",
  ],
};
