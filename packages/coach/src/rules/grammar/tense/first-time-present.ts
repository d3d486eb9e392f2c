import type { ExistenceRule } from "../../rule.ts";

/** “This is the third time I apply”: it takes “have applied”. */
export const firstTimePresent: ExistenceRule = {
  name: "first-time-present",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after “this is the first time” comes “have”.",
  why: "The count runs up to now: “the third time I have applied”.",
  source: "usage",
  example: { wrong: "It is the first time I see snow.", right: "It is the first time I have seen snow." },
  languages: ["French", "German", "Italian", "Chinese", "Portuguese"],
  patterns: [
    "this|it|that is <the first|second|third|fourth|fifth year|month|winter|summer|season that i|we|they @base>",
    "this|it|that is|was <the first|second|third|fourth|last|only time that{0,1} i|we|they @base|am|are>",
    "this|it|that is <the first|second|third|fourth|only time that{0,1} he|she|it @s|is>",
    "this|it|that was <the first|second|third time that{0,1} i|we|he|she|they> saw|did|went|have",
  ],
  unless: [
    "the first|second|third|last|only time|year|month|winter|summer|season that{0,1} i|we|they have|had|put|read",
    "the last time i|we",
  ],
};
