import type { ExistenceRule } from "../../rule.ts";
import { AFTER } from "../shared/after.words.ts";

/** “In hospital” is British; American readers expect “in the hospital”. */
export const hospitalWithoutArticle: ExistenceRule = {
  name: "hospital-without-article",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "American readers expect “the” before this place.",
  why: "The bare word is right in British English only.",
  source: "usage",
  example: { wrong: "He stayed in hospital for a week.", right: "He stayed in the hospital for a week." },
  languages: ["Hindi", "Urdu", "Russian", "Arabic"],
  patterns: [
    `in|into|to <hospital> ${AFTER}`,
    `~go|~come|~study|~graduate to|at|from|in|of <university> ${AFTER}`,
    `from|to|in|at <general|state|county|university hospital> ${AFTER}`,
  ],
  unless: ["in|to|at @cap"],
};
