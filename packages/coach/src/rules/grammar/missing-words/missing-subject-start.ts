import type { ExistenceRule } from "../../rule.ts";

/** A sentence that begins with its verb lacks a subject. */
export const missingSubjectStart: ExistenceRule = {
  name: "missing-subject-start",
  id: "grammar",
  form: "existence",
  severity: "should",
  kinds: ["personal-statement", "letter-request", "interview-answer", "position-request"],
  message: "This sentence seems to lack its subject.",
  why: "Notes leave it out; a letter or a statement does not.",
  source: "usage",
  example: { wrong: "Was a busy night.", right: "It was a busy night." },
  languages: ["Spanish", "Portuguese", "Italian", "Chinese"],
  patterns: [
    "^ <is|was @adv{0,1} important|necessary|difficult|easy|possible|impossible|essential|common|better|true|clear|hard> to|that",
    "^ <was|is|were @doing> when|and|in|at|for|on|because|all|.|to",
    "^ <has @adv{0,1} @vpart> me|us|him|her|them|to|in|my|a|the",
    "^ <was|is|were a|an|the|very|my|not|so @adj{0,2} @word{1,40}> . $",
    "^ <was|is|were|are important|necessary|essential|difficult|possible|hard|better|easy|true|clear|impossible> to|that|for|,",
    "^ <has|have been @word{1,40}> . $",
    "^ <also|then is|was|were|has|had> !it|he|she|the|my|a|there|i",
    "^ <am @word{1,40}> . $",
  ],
};
