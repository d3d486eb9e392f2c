import type { ExistenceRule } from "../../rule.ts";

/** “I would like to appreciate you”: you appreciate a thing and thank a person. */
export const appreciatePerson: ExistenceRule = {
  name: "appreciate-person",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: thank a person; appreciate what was done.",
  why: "“I appreciate your time” or “I thank you”.",
  source: "usage",
  example: { wrong: "I want to appreciate you.", right: "I want to thank you." },
  languages: ["Yoruba", "Hausa", "Amharic", "Hindi"],
  patterns: [
    "like|want|wish|love <to appreciate> you|him|her|them|@poss @onlynoun{0,1} for|.|,",
    "<appreciate|appreciated you|him|her|them|everyone for>",
    "<thank you|him|her|them to> @base",
    "<thank you|him|her|them> @past",
  ],
  unless: ["thank you said"],
};
