import type { ExistenceRule } from "../../rule.ts";

const PLACE =
  "in|on|at|under|inside|after|before|during|from|near|behind|around @art|@poss|this|that|these|those|each|every|all|@num|both|some|many|most{1,2} @qual|last|first|second|next{0,1} @anynoun|time|times|end|beginning";
const OF_THEM = "in|on|at|from|for @num|most|many|some|all|half|several of the|our|my|these{0,1} @word";

/** A sentence that opens with a place or a time keeps subject before verb: “in thirty of them was the program wrong”. */
export const placeOpening: ExistenceRule = {
  name: "place-opening",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after the place or time comes the subject, or “there”, and then the verb.",
  why: "“In his house there was nobody else”, “in thirty of them the program was wrong”.",
  source: "usage",
  example: { wrong: "In his house was nobody else.", right: "There was nobody else in his house." },
  languages: ["German", "Russian", "Spanish", "Polish", "Persian", "Ukrainian", "Armenian"],
  patterns: [
    "^ to each|every|all|the|both @noun|@nouns|@human|@humans|patients <was|were given|told|shown|offered|asked|explained|assigned>",
    ", to each|every|all @noun|@nouns|@human|@humans <was|were given|told|shown|offered|asked|explained|assigned>",
    "and to each|every|all @noun|@nouns|@human|@humans <was|were given|told|shown|offered|asked|explained|assigned>",
    `^ ${PLACE} <was|were|is|are nobody|nothing|no-one|no|only|not|many|few|several|enough|too|just|just|also|always|about|nearly> @word|@num`,
    `, in|at|on @art|@poss|this|that @anynoun <was|were|is|are nobody|nothing|no|only|not|many|few> @word|@num`,
    `^ and|but in|at|on @art|@poss|this|that @anynoun <was|were|is|are nobody|nothing|no|only|not|many|few> @word|@num`,
    `^ ${PLACE} <was|were|is|are the|my|his|her|our|their @anynoun|@human @vpart|@pureadj|@ving|wrong|missing> .|,|in|at|by|for|and|because|so|again`,
    `:|;|that|because|where ${PLACE} <was|were|is|are nobody|nothing|no-one|no|only|not|many|few|enough> @word|@num`,
    `:|;|that|because ${OF_THEM} <was|were|is|are the|my|his|her|our|their|a|no @anynoun|@human @vpart|@pureadj|@ving|wrong|missing> .|,|;|in|at|by|for|and|because|so|again`,
    `^ ${OF_THEM} <was|were|is|are the|my|his|her|our|their|a|no @anynoun|@human @vpart|@pureadj|@ving|wrong|missing> .|,|in|at|by|for|and|because|so|again`,
    "^ <every year|month|week|day|night die|dies|come|comes|arrive|arrives|happen|happens|start|starts|leave many|some|the|a|hundreds|thousands|two|three|several|children|people|patients|@cns>",
    `^ ${PLACE} <died|work|works|worked|exist|exists|existed|happened|happens|lives|called|studied|teaches|arrived many|several|some|few|no|my|his|her|our|their|@num|@count|two|three>`,
    "^ <yesterday|today|then|later|suddenly|afterwards|finally|tonight @vpast me|us|him|her|them the|my|a|an|his|one> @word",
    "^ <then|yesterday|today|afterwards|therefore|later|thus|now|suddenly began|went|came|started|saw|took|told|asked|left|thought|felt|decided|had|was|were|have|am i|he|we|they|she>",
    "^ <happened|occurred|turned|remained @adv|many|several|often|times|out{0,2} that>",
    "^ <many|several|some times have|had|did i|we|he|she|they>",
    "^ <very{0,1} important|difficult|hard|beautiful|interesting|sad|good is|was|were|are for{0,1} me|us|him|her|the|my|our> @word",
    "^ with me|us|him|her|them <worked|came|lived|studied|works|live|went @num|two|three|many|a|the|several|my>",
    "^ to my|our|the @word <came|come|went many|a|two|several|some>",
    "^ <for|because|of{0,1} this|that|these reason|reasons did|have|had|was|am|do|has i|he|we|they|she>",
    "^ <since then|that|this day|moment|time|year{0,1} did|have|had|was|am|do|has i|we|he|she|they>",
    "^ <in this|that way did|was|could|have|can i|we|he|she|they>",
    "^ <only after|in|with|by|through|during|at @art|@poss|this|that|those|these @qual{0,1} !@subj ,{0,1} i|we|he|she|they> @vpast|@modal|had|did|was|were",
    "when <came|arrived|began|started|ended|died|returned|finished the|my|his|her|our|their @anynoun|@human> .|,|and",
  ],
  unless: [
    "only @word{1,4} that|who",
    "in|at|on the end|beginning was|were the",
    "not|too only",
    "was|were|is|are not only",
  ],
};
