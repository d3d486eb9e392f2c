import type { ExistenceRule } from "../../rule.ts";

/** “During” with a length of time: “during three weeks I read to her”. */
export const duringDuration: ExistenceRule = {
  name: "during-duration",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: how long something lasted takes “for”.",
  why: "“For three weeks” says how long; “during the war” says when.",
  source: "usage",
  example: { wrong: "I sat by her during three weeks.", right: "I sat by her for three weeks." },
  languages: ["French", "Spanish", "Italian", "Portuguese", "German"],
  patterns: [
    "<during @adv|about|almost|more|than|over|at|least|nearly|approximately{0,3} @num @adj|full|long{0,1} years|months|weeks|days|hours|minutes|year|month|week|hour>",
    "<during many|several|some @adj|long{0,1} years|months|weeks|days|hours|time>",
    "<during a|one|an @adj{0,1} year|month|week|hour>",
    "<during years|months|weeks|decades>",
    "<during a long time>",
    "<along @num|many|several|the years|months|weeks>",
  ],
  unless: [
    "during @num|several|some|many @adj{0,1} @units|@unit of|in|at|on|with|as|a",
    "during one|a|an @adj{0,1} @unit of|in|at|when|on|that|with",
    "during @num @units|@unit @noun|@nouns|@mass",
  ],
};
