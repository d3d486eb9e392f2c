import type { ExistenceRule } from "../../rule.ts";

/** “The chance of work with him”: after “of” an -ing. */
export const chanceOfBase: ExistenceRule = {
  name: "chance-of-base",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after this small word the verb takes -ing.",
  why: "“The chance of working”: a verb after a preposition becomes a noun.",
  source: "usage",
  example: { wrong: "I had the honor of work with her.", right: "I had the honor of working with her." },
  languages: ["Spanish", "French", "Portuguese", "Arabic"],
  patterns: [
    "chance|opportunity|possibility|honor|honour|privilege|pleasure|dream|idea|hope|way|decision|ability|fear|habit|goal|purpose|intention|option|right|joy|luck|importance|risk|aim|responsibility|task|art|advantage|point <of> work|study|help|be|have|see|learn|train|become|take|give|meet|treat|serve|do|make|leave|go|continue|know|practice|participate|improve|pursue|share|speak|listen|operate|join|teach with|in|at|from|about|as|to|for|on|@art|@poss|@obj|@adj|@nouns|many|more|under|.|,",
    "~be interested|involved|good|experienced|successful|engaged in <work|study|learn|help|treat|teach|participate|do|become|make|improve|take|give> with|@art|@poss|@nouns|@mass|to|in|about|more",
    "~thank @obj for <consider|take|give|help|teach|read|be|support|let|allow|accept> @art|@poss|@obj|me|us|so|with",
    "~look forward to <hear|work|meet|join|learn|see|discuss|contribute|receive|train|be|become|start|speak> from|with|you|at|in|more|the|your|about|a|to|part",
    "i|we|he|she|they|you|also|quite|already ~be @adv{0,1} used|accustomed to <work|wake|sleep|see|live|speak|treat|study|do|make|wait|have> at|in|with|on|@art|@poss|long|many|under|late|early|without|alone",
  ],
  unless: [
    "way|point|right|luck of help|work|study|practice in|,|.|for",
    "practice|work|study|help|share of|in|at",
    "interested in work|study|help|treat|teach",
    "way|risk|idea|importance of work|study|help|practice",
    "chance of help",
    "right of @noun",
  ],
};
