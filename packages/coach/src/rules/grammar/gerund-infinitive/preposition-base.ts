import type { ExistenceRule } from "../../rule.ts";

const BARE =
  "go|see|do|make|take|give|know|understand|become|begin|ask|finish|graduate|enter|examine|leave|write|speak|eat|learn|tell|explain|say|send|receive|arrive|apply|start|pass|complete|touch|operate|prescribe|discharge|treat|think|wait|come|get|have|be|choose|decide|bring|read|lose|improve|obtain|perform|meet|talk|listen|return|move|join|work|develop|follow|use|wash|sleep";

/** A bare verb after a preposition: “before go”, “without know”, “after finish”. */
export const prepositionBase: ExistenceRule = {
  name: "preposition-base",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after a preposition the verb takes -ing.",
  why: "“Before going”, “without knowing”: the bare form is heard at once.",
  source: "usage",
  example: {
    wrong: "I wash my hands before touch a child.",
    right: "I wash my hands before touching a child.",
  },
  languages: ["Chinese", "Vietnamese", "Thai", "Spanish", "Arabic", "Hindi"],
  patterns: [
    `<without ${BARE}> @poss|@art|@obj|@adj|any|anything|to|that|what|how|from|.|,|in|about|@mass|@nouns|home`,
    `<before|after ${BARE}> @poss|@art|me|him|us|them|any|anything|to|that|what|from|in|medical|residency|school|home|patients|my|step`,
    "<by> @adv|not{0,1} <make|take|give|do|learn|understand|ask|become|see|go|write|speak|listen|help|improve|provide|choose|have|be|keep|examine|teach|treat|read|talk|explain|use> @poss|@art|@obj|more|to|patients|@adj|that",
    "<instead|in|capable|afraid|way|idea|importance|instead of @adv{0,1} be|have|do|go|make|take|give|learn|understand|ask|become|see|write|speak|improve|provide|choose|keep|examine|treat|explain>",
    "interested|succeeded|succeed|believe|participated|involved|experience|interest|persist <in> be|do|go|make|learn|become|see|write|improve|provide|examine|understand|pursue",
    "<for> help|improve|get|make|learn|become|see|give|provide|understand|take|find|study|know @poss|@art|me|him|us|them|patients|more|better|about",
    "thank|thanks|thanked @obj{0,1} <for> give|take|help|read|consider|teach|support|allow|accept",
    "<besides|despite|upon|while|whilst> be|have|go|do|see|learn|examine|complete|graduate|finish|arrive @poss|@art|@adj|in|to|from|patients",
  ],
  unless: [
    "by be|have|use",
    "after|before|without work|use|start|sleep|talk|return|move|pass|treat to|,|.|in|from|that|@mass|home",
    "before|after talk|work|sleep|following the|my|a",
    "by help|use|talk|read|design to|of",
    "for help|study|use|work|find|get in|at|on|,|.",
    "for take-home",
    "~ask|~call|~wait|~look|~need|@art|@poss for help",
    "after read the",
    "without sleep|work|use|touch|return|talk|change in|to|,|.|about|or|from",
    "instead of have",
    "before @subj",
  ],
};
