import type { ExistenceRule } from "../../rule.ts";

/** “I would be grateful if you can”: the polite frame keeps “could” or “would”. */
export const politeCan: ExistenceRule = {
  name: "polite-can",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: after “would” the request takes “could” or “would”.",
  why: "The two halves of a polite request keep the same tone.",
  source: "usage",
  example: { wrong: "I would be glad if you can call.", right: "I would be glad if you could call." },
  languages: ["Turkish", "Hindi", "Arabic", "Spanish"],
  patterns: [
    "would @be|@adv{0,3} <grateful|appreciate|thankful|glad|happy|honored|kind|obliged|delighted it{0,1} very|so{0,1} much{0,1} if you can|will|may>",
  ],
};
