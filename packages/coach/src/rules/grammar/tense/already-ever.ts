import type { ExistenceRule } from "../../rule.ts";

/** “Already”, “ever” and “only” stand where English puts them. */
export const alreadyEver: ExistenceRule = {
  name: "already-ever",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "This small word of time stands in the wrong place, or is the wrong one.",
  why: "“For three years now” or “once”: other languages use one word here.",
  source: "usage",
  example: { wrong: "I work already three years here.", right: "I have worked here for three years now." },
  languages: ["Russian", "German", "Chinese", "Hindi"],
  patterns: [
    "i|we|he|she|they @base|worked|lived|studied|live <already @num|@count|two|three|four|five|six|ten|many|several years|months|weeks|days>",
    "^ <i|we already @num|@count years|months>",
    "^ <i|we|he|she have|has ever> worked|seen|been|treated|had|done|visited|studied|met|managed|participated|performed|joined|helped|taken|lived",
    "<then|now only i|we|he|she|they> understood|knew|realized|saw|learned|learnt|got|could|came|understand|know",
    "<since childhood|birth|beginning|then itself>",
    "<since child|kid|boy|girl|student|little|small> ,|i|we|my",
    "<until now> ,{0,1} i|we still{0,1} keep|remember|visit|carry|use|think|dream",
    "<~like|~enjoy|~love very much @ing>",
  ],
  unless: ["the most|best|worst|hardest|longest|first|only _{1,6} ever", "with the help of"],
};
