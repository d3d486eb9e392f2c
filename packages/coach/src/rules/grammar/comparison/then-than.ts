import type { ExistenceRule } from "../../rule.ts";

/** “Than” compares; “then” tells when. */
export const thenThan: ExistenceRule = {
  name: "then-than",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“Then” and “than” are mixed up here.",
  why: "Both are real words, so no spelling check will see it.",
  source: "usage",
  example: { wrong: "She was older then me.", right: "She was older than me." },
  languages: ["Spanish", "Arabic", "Hindi", "Chinese", "Russian"],
  patterns: [
    "<more|less|better|worse|older|younger|earlier|later|faster|greater|higher|lower|bigger|larger|smaller|longer|shorter|harder|easier|stronger|fewer then> i|he|she|we|me|him|the|a|any|my|most|ever|other|expected|usual|what|@num|@count|it|they|others|half|others|in|before",
    "<more|less @adj|@adv|@nouns|@mass|@onlynoun then> !,",
    "<rather then>",
    "other <then> i|the|a|my|to|that|@noun|@mass|@ing|english",
    "different <then> the|what|i|my",
    "<more|less then> @num|@count|a|just|half",
    "^ <than> ,|i|we|he|she|they|the|it",
    "<and|since|by|until|but|now|back|just than> ,|.|i|we|he|she|they",
    "no sooner <then>",
  ],
};
