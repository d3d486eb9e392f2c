import type { ExistenceRule } from "../../rule.ts";

/** “Remember me that”: to make another person remember is to remind. */
export const rememberForRemind: ExistenceRule = {
  name: "remember-for-remind",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: to help another person remember is “remind”.",
  why: "“I remember you”, but “I remind you of it”.",
  source: "usage",
  example: { wrong: "He remembered me to call.", right: "He reminded me to call." },
  languages: ["Spanish", "Portuguese", "Italian", "French", "Romanian"],
  patterns: [
    "he|she|it|they|who|that|which|this|@noun|to|@modal|please <~remember me|us> to @base",
    "<remembered|remembers|remember me|us|him|her|them that|of|about>",
    "to <remember him|her|them to> repeat|call|take|check|ask|bring|write|come|give|send|do",
    "<remembered|remembers me|us him|her|them|it|the|my>",
    "he|she|it|that|which <remembers|remembered me my|the|how|why>",
    "<i|we|he|she ~remember me|myself|us|himself|herself> well|the|how|that|when|of|very",
  ],
  unless: [
    "remember me|us|him|her|them that day|night|way|morning",
    "i|we|will remember him|her|them of",
    "remember us all",
    "remember me how",
  ],
};
