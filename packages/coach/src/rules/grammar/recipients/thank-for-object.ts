import type { ExistenceRule } from "../../rule.ts";

/** “I want to thank for this”: thanks need a person. */
export const thankForObject: ExistenceRule = {
  name: "thank-for-object",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: say whom you thank.",
  why: "“Thank” always names the person: “thank you for”.",
  source: "usage",
  example: { wrong: "I want to thank for this chance.", right: "I want to thank you for this chance." },
  languages: ["Russian", "German", "Spanish", "Turkish"],
  patterns: [
    "grateful|thankful <you|her|him|them> .|,|for|and",
    "to|i|we|he|she|they|also|sincerely <thank|thanked|thanks for|.|,|;>",
    "<~thank to> you|him|her|them|my|the|all|god|everyone",
    "<~thank @obj your|my|his|her|the>",
    "<~thank you|him|her|them{0,1} because|about|of> @subj|the|your|my",
  ],
  unless: ["thanks to|for", "many|my|our|with|give|gave|of|no thanks for", "and|, thank you"],
};
