import type { ExistenceRule } from "../../rule.ts";

/** “The pressure raised”: it rose, or someone raised it. */
export const transitiveRaise: ExistenceRule = {
  name: "transitive-raise",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: a thing rises by itself; people raise it.",
  why: "“Raise” needs an object; “rise, rose, risen” has none.",
  source: "usage",
  example: { wrong: "His fever raised at night.", right: "His fever rose at night." },
  languages: ["Chinese", "Spanish", "Arabic", "Russian"],
  patterns: [
    "~begin|~start|~continue to <raise> .|,|again|and|after|on|in|every|at|when",
    "pressure|temperature|level|levels|fever|rate|pulse|number|glucose|sugar|potassium|creatinine|cost|costs|prices <@have{0,1} raised> quickly|slowly|suddenly|rapidly|to|after|from|again|by|at|.|,|and|during",
    "sun|moon|i|he|she|he <raised> at|from|early|in the{0,1} bed|chair|east|dawn|morning|@num",
    "<was|were risen|arisen> by|to|from",
  ],
  unless: ["raised by @art|@poss|@num{0,1} @onlynoun|doctor", "~be raised", "raised and lowered", "raised ,"],
};
