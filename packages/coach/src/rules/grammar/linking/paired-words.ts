import type { ExistenceRule } from "../../rule.ts";

/** “Both … and”, “neither … nor”, “the more … the more”. */
export const pairedWords: ExistenceRule = {
  name: "paired-words",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The second word of this pair is not the one that belongs to the first.",
  why: "“Both” is answered by “and”, “neither” by “nor”, “the more” by “the more”.",
  source: "usage",
  example: { wrong: "Neither he or I slept.", right: "Neither he nor I slept." },
  languages: ["Portuguese", "Spanish", "French", "Hindi"],
  patterns: [
    "nor _{1,3} <neither>",
    "<both the|my|his|her|our @adj{0,1} @noun|mother|father|grandmother|patient as> the|my|his|her|our",
    "<neither> !nor|either|of|@mark{1,5} <or> !two|three",
    "^ the more !@mark{1,12} , <more> i|we|it|he|she|they",
    "^ the more !@mark{1,10} , <the most>",
    "<either> !or|@mark{1,5} <nor>",
    "<between> @num|the|my|@noun !and|@mark{1,4} <to> @num|the|my !@base",
    "<whether if>",
    "<whether do|does|did> you|i|he|she|it|we|they|the|a|my",
  ],
  unless: [
    "both the _{1,3} as _{1,6} as",
    "neither _{1,6} one or|two",
    "between _{1,6} to @word and",
    "neither _{1,3} @num or",
    "either way|side",
  ],
};
