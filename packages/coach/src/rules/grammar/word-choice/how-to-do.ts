import type { ExistenceRule } from "../../rule.ts";

/** “I did not know how to do”: English asks “what to do”. */
export const howToDo: ExistenceRule = {
  name: "how-to-do",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: without an object say “what to do”.",
  why: "“How to do” needs a thing: “how to do it”.",
  source: "usage",
  example: { wrong: "Nobody knew how to do.", right: "Nobody knew what to do." },
  languages: ["Chinese", "Vietnamese", "Japanese", "Italian"],
  patterns: [
    "~know|~tell|~decide|~ask|~wonder|idea|~understand|~think|~show|sure @obj{0,1} <how to do> .|,|?|!|when|if|with|next|in|because|after|for|about|and",
    "~teach|~tell|~advise|~instruct|~show|~train|~learn @obj|@noun|@nouns{0,1} <on|about how to>",
  ],
  unless: [
    "learn|learned|learning|train|training|trained about|on how to",
    "that what|where @subj|@art|@poss @adj{0,1} @noun{0,1} @verb _{0,3} is|was|are|were",
  ],
};
