import type { ExistenceRule } from "../../rule.ts";

/** “Every” takes one day, or a number of them; “each” takes one. */
export const eachEvery: ExistenceRule = {
  name: "each-every",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“Every” goes with one (“every day”) or with a number; “each” with one alone.",
  why: "Readers know the phrase by heart and hear the slip.",
  source: "usage",
  example: {
    wrong: "Each two weeks we went there every days.",
    right: "Every two weeks we went there every day.",
  },
  languages: ["Portuguese", "French", "Spanish", "Italian"],
  patterns: [
    "<each two|three|four|five|six|seven|ten|twelve|fifteen|thirty|@num weeks|days|months|years|hours|minutes> ,|.|i|we|he|she|they|in|at|to|for|and|the|a|my",
    "<every days|weeks|months|years|nights|mornings|evenings|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|times|summers>",
    "<all day|week|month|year> of my|the{1,1} week|month|year|life",
    "<every of my|the|our|us|them|these|those>",
    "<everyday> ,|i|we|he|she|they .{0,1}",
    "~see|~work|~study|~do|~come|~visit|~treat @word{0,3} <everyday> .|,",
  ],
  unless: ["every days ' ", "all year|day|week of", "everyday i|we ."],
};
