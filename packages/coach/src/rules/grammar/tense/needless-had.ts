import type { ExistenceRule } from "../../rule.ts";

const DONE = "@vpart";

/** “On my first day I had met him”: “had” with a past that nothing follows. */
export const needlessHad: ExistenceRule = {
  name: "needless-had",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: the simple past is enough; “had” is for what was over before something else.",
  why: "“On my first day I met him”: one past needs no “had”.",
  source: "usage",
  example: { wrong: "Last year I had joined a clinic.", right: "Last year I joined a clinic." },
  languages: ["Hindi", "Urdu", "Bengali", "Nepali", "Turkish", "Persian"],
  patterns: [
    `^ <on my first day|night|morning|shift|duty|visit ,{0,1} i|we had ${DONE}>`,
    `^ <yesterday ,{0,1} i|we|he|she|they had ${DONE}>`,
    `^ <last week|month|year|summer|winter|spring|fall|autumn|night ,{0,1} i|we|he|she|they had ${DONE}>`,
    `^ <@num|two|three|four|five|few|several{1,2} years|months|weeks|days ago ,{0,1} i|we|he|she|they had ${DONE}>`,
    `^ <after @word{1,7} ,{0,1} i|we had ${DONE}> @npstart|to|in|at|and|for|with`,
    `i|we <had ${DONE} @word{0,8} last year|month|week|summer|winter> .`,
    `i|we <had ${DONE} @word{0,8} years|months|weeks|days ago> .`,
  ],
  unless: [
    "had @vpart @word{0,8} by|before|when|until|already|and",
    "that|which|who|what|all|because|where|if @word{0,4} i|we had",
    "after all|that",
    "had had|to",
  ],
};
