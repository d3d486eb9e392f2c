import type { ExistenceRule } from "../../rule.ts";

/** A passive with an object left over: “they were referred her”. */
export const passiveObject: ExistenceRule = {
  name: "passive-object",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: either “was” or the person after the verb must go.",
  why: "With “were” the person before the verb is the one acted on.",
  source: "usage",
  example: { wrong: "They were referred her to us.", right: "She was referred to us." },
  languages: ["Amharic", "Arabic", "Persian"],
  patterns: [
    "i|we|they|he|she|doctors|nurses|parents|family|relatives <was|were|am|are|is @adv{0,1} referred|treated|examined|admitted|followed|visited|assisted|supported|managed|diagnosed|transferred|brought|met|saw|seen|helped|operated|discharged him|me|them|us|it>",
    "i|we|they|he|doctors|nurses|parents|family|relatives <was|were|am|are|is @adv{0,1} referred|treated|examined|admitted|followed|visited|assisted|supported|managed|diagnosed|transferred|brought|discharged her> to|in|at|with|by|for|and|.|,",
  ],
  unless: ["brought it|her|him|me|us|them up"],
};
