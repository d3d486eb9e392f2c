import type { ExistenceRule } from "../../rule.ts";

/** “Is on dialysis since 2017”: “since” and a state take “have been”. */
export const sinceState: ExistenceRule = {
  name: "since-state",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: from then to now takes “have” or “has been”.",
  why: "The state began in the past and still holds.",
  source: "usage",
  example: { wrong: "He is in prison since 2019.", right: "He has been in prison since 2019." },
  languages: ["Arabic", "German", "French", "Spanish"],
  patterns: [
    "<since i|we|he|she|they did|have|has not|never> @vb|@vpart",
    "<since @subj was|were @word{1,5} ,{0,1} i|we|he|she|they am|is|are|want|love|like|dream|know|think>",
    "he|she|i|they|who|@human <is|are|am @adv{0,1} @qual|married|retired|paralyzed|paralysed since> his|her|my|their|birth|childhood|@year|@month|last|@num|@count|that|the|a|many|several|then",
    "@subj|@cap|@noun|i|patient|mother|father <is|are|am @adv{0,1} on|in|at|with|under|without|a|an|here|there|ill|sick|married|part|unemployed|alone|blind|active|responsible|member !@mark|@have|best|first|@verb{0,4} since> @year|@month|@weekday|childhood|then|birth|last|that|my|graduation|the",
    "i|we|he|she|it <was|were @adv{0,1} @ing since> @year|@month|childhood|morning|early|the|that|last|then|midnight|dawn|two|three|several|days",
    "it <was raining|snowing since>",
    "i|we|they <work|live|study|practice|serve|volunteer|teach already|now for{0,1} @num|many|several|two|three|four|five|six|seven|eight|nine|ten years|months|weeks|decades>",
    "he|she|@cap <works|lives|serves|suffers|teaches|practices with|in|from|at|on|as @word{1,4} for @num|many|several|over|two|three|four|five|six|nineteen|twenty|ten years|months|decades> and|now|.|,|but",
    "<since child|baby|kid|student|teenager|small|little|young> ,|i|my|he|she|we|@noun",
  ],
  unless: [
    "since the|my|that|last @noun|@mass @past|@be",
    "~be @adv{0,1} better|worse|highest|lowest|best|first|worst|biggest|largest|most|only _{0,6} since",
    "was|were worrying|being since",
    "works|lives|serves|teaches|practices _{0,5} for @num|many|several|two|three|four|five|six|ten months|years each|every|a",
    "that was|were @ing since",
  ],
};
