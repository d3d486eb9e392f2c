import type { ExistenceRule } from "../../rule.ts";

/** A plural after a word for one: “this patients”, “each doctors”, “every villages”. */
export const thisPlural: ExistenceRule = {
  name: "this-plural",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after this word the noun is singular, or the word is plural.",
  why: "“This patient”, “these patients”: the two must agree.",
  source: "usage",
  example: { wrong: "This patients need time.", right: "These patients need time." },
  languages: ["Spanish", "Arabic", "Hindi", "Russian", "Chinese"],
  patterns: [
    "<this|each|every|another @adj{0,2} @onlynouns> !'",
    "<a|an @adj{0,1} patients|doctors|students|residents|physicians|children|hospitals|clinics|colleagues|parents|families|problems|skills|opportunities|difficulties|years|months|days|weeks|hours|things|diseases|symptoms|mistakes|ideas|projects|interviews|friends|countries|lessons|reasons|books|surgeons|teachers> !'",
    "<each|every|another cases|interviews|visits|projects|reports|procedures|challenges|nurses|questions|reasons|tests|studies|practices|places|things|experiences|skills>",
    "<this cases|interviews|procedures|nurses|studies|experiences|skills|practices|things> !@det|@obj",
    "during <that @adj{0,1} @onlynouns> !'",
    "in|of|at <that years|days|times|moments|hospitals|clinics|villages|wards> ,|.|i|we|and|there|when|where",
    "<one another @onlynouns>",
    "<an|a another>",
  ],
  unless: [
    "a few|many|hundred|thousand|dozen|million|couple",
    "each|every other|few|@num @nouns",
    "a|an|this|each|every|another years|days|months|weeks|hours|parents|residents|doctors|students|patients|surgeons '",
    "this|each|every|another @adj{0,2} parents|doctors|students|physicians|residents|years|days|months ' ",
    "a good|great many",
    "this only",
    "a levels",
    "another @num|few",
    "this challenges|visits|questions|reasons|tests|studies|projects|reports|places|experiences @det|@obj|@poss|how|what|me|us",
    "this challenges|questions|tests|studies|projects|reports|places",
    "in that patients|doctors|people|students|residents|children",
    "a women|years|children",
  ],
};
