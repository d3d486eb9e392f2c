import { LIGHT_VERBS } from "../../../lexicon/word-pairs.ts";
import type { ExistenceRule } from "../../rule.ts";

/** “Made a surgery”, “did a decision”: which verb or adjective a noun takes. */
export const lightVerb: ExistenceRule = {
  name: "light-verb",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: English uses another verb with this noun.",
  why: "Which verb goes with a noun differs between languages; the translated pair stops the reader.",
  source: "usage",
  example: { wrong: "We made a surgery.", right: "We performed a surgery." },
  languages: ["Spanish", "Portuguese", "Italian", "French", "Greek", "Ukrainian", "Russian", "German"],
  patterns: LIGHT_VERBS.map(
    ([noun, wrong]) =>
      `<${wrong} @art|@poss|many|several|some|no|this|that|any|all|much|more|two|three|@nums{0,1} @qual{0,2} @cn{0,1} ${noun}>`,
  ),
  unless: [
    "~make @word{0,5} part of",
    "~make @art|@poss rounds|practice|study|class|course|visit|work|test|exam|job|training|shift|thesis|survey @qual|possible|easier|better|more|for",
    "~make practice|training|work|study|visits|rounds|exams|tests|treatment|research|surgery|care|screening easier|possible|better|safer|harder|more|a|@qual",
    "~make @poss way|career",
    "made a|the|up class|case|course of",
    "~do the|a|his|her|my|@poss part|history|exam|examination",
    "~do some|more|good talk|work|research",
    "take|took part|care|notes",
    "big|strong|large family",
    "made of|up",
    "great @cn",
    "took|take @poss temperature|pulse|weight",
    "~make @qual{0,1} sense",
    "not|n't|did|does|do have|make",
    "did|does @art|@poss @human|@humans",
    "hard|big|strong @cn problem",
    "take|took experience|skill|skills to",
    "takes|take|took @qual{0,2} skill|trust|knowledge|experience",
    "take|took trust|weight|respect",
    "made the|a|my diagnosis",
    "made @art|@poss @word{0,1} work|job|shift|visit|test|exam|practice|training|treatment|interview|results @qual|@anyverb",
    "make|made|makes results|questions|class|classes|examples @qual|available",
    "did @art|@poss @human",
  ],
};
