import type { ExistenceRule } from "../../rule.ts";

const ONE = "i|we|he|she|they|it|you|the|my|our|this|that";

/** “Will” after “when”, “if”, “as soon as”, “until”: “when I will finish”. */
export const futureAfterWhen: ExistenceRule = {
  name: "future-after-when",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after such a word the present stands for the future.",
  why: "“When I finish”, “if you agree”: no “will” in this part.",
  source: "usage",
  example: { wrong: "When I will finish, I will return.", right: "When I finish, I will return." },
  languages: ["French", "Russian", "Italian", "Romanian", "Persian", "Hindi"],
  patterns: [
    "<whenever i|we|he|she|they will> @vb",
    `^ and|but|so{0,1} ,{0,1} <when|if ${ONE} @adj|@noun|@mass{0,3} will @adv|be{0,1} @verb|@adj>`,
    `,|; <when|if ${ONE} @noun|@mass|@adj{0,2} will @verb>`,
    `<as soon as ${ONE} @noun|@mass|@adj{0,3} will>`,
    `<as long as ${ONE} @noun|@adj{0,2} will>`,
    "<until|till|unless|once|before|after i|we|he|she|they|you will>",
    "<until|till|unless it will>",
    "<until|till|unless|once|before|after the|my|our|his|her @adj|@noun|@mass{1,3} will> @verb",
    "!know|ask|asked|tell|told|wonder|wondered|decide|sure|matter|see|say|said|day|time|moment|imagine|clear|about|of|future|question|remember|exactly|and|or|year|days|where|how <when i|we|they|he|she|it will> @verb|@adv",
    "!know|ask|asked|tell|told|wonder|wondered|decide|sure|matter|see|say|said|learn|check|doubt|imagine|clear|about|test|and|or|as|even|not|question|find|unclear|predict|guess|out|us|me|him|her|them <if i|we|they|he|she|it|you will> @verb|@adv",
    "^ <if i|we|he|she|they would have|be|get|match>",
    "^ <if the|my @noun|@mass{1,2} would>",
    ", <if i|we|he|she|they would have|be @past|accepted>",
    "<the day when|that i|we will>",
    "<in case i|we|you|it|they will>",
    "<by the time i|we|he|she|they will>",
    "<season|year|war|residency|treatment|course _{0,3} will finish|end> .",
  ],
  unless: [
    "the day",
    "if you will ,|excuse|pardon|forgive",
    "if you would",
    "as if",
    "@mark even if",
    "when will",
  ],
};
