import type { ExistenceRule } from "../../rule.ts";

/** “Until now, I keep”: what goes on still takes “to this day” or “have”. */
export const untilNow: ExistenceRule = {
  name: "until-now",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: say “to this day”, or use “have” with the verb.",
  why: "“Until now” closes a time that ends here.",
  source: "usage",
  example: { wrong: "Until now I keep his letter.", right: "To this day I keep his letter." },
  languages: ["Filipino", "Russian", "Arabic", "Vietnamese"],
  patterns: [
    "<until|till|up today|this|to{1,2} day{0,1} ,{0,1} i|we|he|she|they still{0,1} keep|remember|think|use|feel|work|live|know|believe|carry|love|dream|read|write|visit|call|see|do|help|have|hear|keeps|remembers|thinks|uses|works|lives|calls|writes|visits|am|is|are>",
    "i|we|they <@adv{0,1} keep|remember|use|carry|follow|hear|read|visit|write|feel|am|are !@mark|@vpast{0,6} until|till today|now>",
    "he|she|it|that|which <@adv{0,1} is|helps|keeps|guides|follows|stays|remains|haunts !@mark|@vpast{0,6} until|till today|now>",
    "<until|till|up now|to{0,2} now ,{0,1} i|we|he|she still{0,1} keep|remember|think|use|feel|work|live|know|believe|carry|love|dream|read|write|visit|call|see|do|help|keeps|remembers|thinks|uses|works|lives|calls|writes|visits>",
  ],
  unless: ["until|till i|we"],
};
