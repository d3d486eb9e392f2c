import type { ExistenceRule } from "../../rule.ts";

/** “I past the exam”, “in the passed year”. */
export const pastPassed: ExistenceRule = {
  name: "past-passed",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “passed” is the verb, “past” is the time behind us.",
  why: "Both are real words, so no spelling check will see it.",
  source: "usage",
  example: { wrong: "I past three months in the village.", right: "I passed three months in the village." },
  languages: ["Spanish", "French", "Arabic", "Hindi"],
  patterns: [
    "i|we|he|she|they|who <past> the exam|exams|test|step|usmle|interview|course|boards|first|second|night|nights|summer|winter|whole|rest|day|days|tablets|chart",
    "i|we|he|she|they|who|have|had|has|finally|also <past> my|all|two|three|four|five|six|many|several|step|usmle|away|each|both|some|only|it|@num",
    "in|during|over|for|of the|my <passed> year|years|month|months|weeks|week|decade|days|@num|two|three|few",
    "in|from <the|my passed> ,|.|i|we",
  ],
  unless: [
    "~walk|~run|~go|~drive|~rush|~look|~come|~push|~move|~get|~slip i|we|he|she|they{0,1} past",
    "a|an|half|quarter past",
    "of the passed",
  ],
};
