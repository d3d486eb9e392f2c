import type { ExistenceRule } from "../../rule.ts";

/** “I wish I knew then”: a wish about the past takes “had”. */
export const wishPast: ExistenceRule = {
  name: "wish-past",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}”: a wish about a past time takes “had”.",
  why: "“I wish I had known then” is the edited form.",
  source: "usage",
  example: { wrong: "I wish I knew then what to say.", right: "I wish I had known then what to say." },
  languages: ["Turkish", "Chinese", "Spanish", "Arabic"],
  patterns: [
    "<wish i|we @past> then|that|earlier|before|at",
    "<wish i|we @past @obj|the|@noun{0,3} then|earlier|before|yesterday>",
  ],
  unless: ["wish i had"],
};
