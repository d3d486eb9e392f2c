import type { ExistenceRule } from "../../rule.ts";

/** “Used to” with the wrong form: “I used to asking”, “I use to work”, “I am used to work”. */
export const usedTo: ExistenceRule = {
  name: "used-to",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: a habit of the past is “used to” and the base form.",
  why: "“Used to ask” is a past habit; “be used to asking” is to be at ease with it.",
  source: "usage",
  example: { wrong: "I used to asking her first.", right: "I used to ask her first." },
  languages: ["Arabic", "Spanish", "Hindi", "Chinese", "Russian"],
  patterns: [
    "i|we|they|he|she|people|patients|who|mother|father <used to @ing>",
    "i|we|they|people|patients|who|also|often|always <use to> be|have|become|@onlybase|work|help|study|take|talk|visit|read|play|walk",
    "he|she|it|mother|father <uses to> @base",
    "<didn't|did used to>",
    "did not <used to>",
    "<am|was|is|were use to>",
    "i|we|he|she <am|was|were|is used to @base> @art|@poss|@obj|@adj|@nouns|@num|these|those|this",
    "^ @word{0,5} ,{0,1} i|we <was|were|am|are used to> study|work|visit|walk|travel|sleep|help|divide|boil|cook",
    "dr|dr.|professor|mr|mr.|mrs|mrs.|nurse .{0,1} @cap{1,3} ,{0,1} <was|is used to @base> @art|@poss|@obj|us|patients",
    "the|my|our|his|her|a doctor|mother|father|chief|teacher|mentor|surgeon|grandmother|grandfather|professor|supervisor|nurse <was|is used to @base> @art|@poss|@obj|us|patients",
    "^ <i|we use to> @onlybase|boil|divide|share|visit",
    ",|and|because|that|where <i|we use to boil|divide|wash|cook|share|sleep|visit|work|study>",
  ],
  unless: [
    "used to @base @noun|@nouns",
    "used to noise|pain|stress|work|change|silence|rain|heat|travel|criticism",
    "which|that|what|tools|form|data|drug|method i|we|they|he|she|people use to",
    "methods|instruments|tests|drugs|words|way i|we|they|people use to",
  ],
};
