import type { ExistenceRule } from "../../rule.ts";

/** “Actually” means “in fact”, not “now”. */
export const actuallyNow: ExistenceRule = {
  name: "actually-now",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "If “now” is meant, “actually” does not say it.",
  why: "Its cousins in other languages mean “at present”; the English word does not.",
  source: "usage",
  example: { wrong: "Actually I work in Lima.", right: "I now work in Lima." },
  languages: ["Spanish", "French", "Portuguese", "German", "Russian"],
  patterns: [
    "^ <actually ,{0,1} i|we|he|she @adv{0,1}> am|work|live|study|do|have|is|are|write|volunteer|serve|prepare|practice|practise|hold|collaborate|belong|see",
    "^ <actually ,{0,1} i'm> @ing",
    "<i|we am|are actually> @ing",
    "<i actually work|live|study|volunteer|serve> as|in|at|for",
  ],
};
