import type { ExistenceRule } from "../../rule.ts";

/** “To” before “can” or “must”: “to can explain”. */
export const toCan: ExistenceRule = {
  name: "to-can",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “can” and “must” never follow “to” or “could”.",
  why: "After “to” say “be able to” or the verb alone.",
  source: "usage",
  example: { wrong: "I am happy to can help.", right: "I am happy to be able to help." },
  languages: ["German", "Dutch", "Polish", "Romanian", "Arabic"],
  patterns: [
    "<to|for can|must|should> @base|@adv",
    "<could|can|would|will|may|might|must|cannot|couldn't not{0,1} able>",
    "<could|can|would|will not{0,1} capable of>",
    "<can|could|should|will|would|may|might|must also|never|always|even|then|just to> @base",
    "<may|might|will|would|must|should can|could|must> @base",
    "<can could|may|will|must> @base",
    "<should must|could> @base",
  ],
  unless: [
    "@art|@poss can|must|might|will can",
    "according to can",
    "@noun to must",
    "trash can",
    "must must",
  ],
};
