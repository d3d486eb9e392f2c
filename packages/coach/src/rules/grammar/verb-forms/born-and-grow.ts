import type { ExistenceRule } from "../../rule.ts";

/** A present after a past and “and”: “was born and grow up”. */
export const bornAndGrow: ExistenceRule = {
  name: "born-and-grow",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the second verb stays in the past.",
  why: "Two verbs joined by “and” keep one tense.",
  source: "usage",
  example: { wrong: "I was born and grow up here.", right: "I was born and grew up here." },
  languages: ["Vietnamese", "Chinese", "Thai"],
  patterns: [
    "i|we <have|had work> in|at|for|with the|a @word{1,3} ward|clinic|hospital|department|unit|team|camp|village",
    "<was|were|am born and grow|raise|live|study|grows>",
    "<been|was|were|am grown|grew|grow> in|by|with|up|at|on|poor",
    "parents|mother|aunt|grandmother|father|family|uncle <grown|grew|grow|growed up{0,1} me|him|her|us>",
    "<raised|brought up|grown> up{0,1} by",
    "was|were @ing @word{0,2} <and ask|tell|say|beg|call|come|go|start|run|take|give|look|try|begin> me|him|her|us|the|for|to|at|them",
    "<born and> growing up|grow|growed|raise in|at|up|here",
  ],
};
