import type { ExistenceRule } from "../../rule.ts";
import { NOUN_ENDS } from "../shared/pieces.words.ts";

const ENDS = `${NOUN_ENDS}|@onlypast|who|i|he|she|to|told|taught|said|in|from`;

/** A singular after “one of the”: “one of the patient”, “each of my teacher”. */
export const oneOfSingular: ExistenceRule = {
  name: "one-of-singular",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: one of several, so the noun is plural.",
  why: "“One of the patients”: the group has more than one.",
  source: "usage",
  example: { wrong: "One of the grandmother knew.", right: "One of the grandmothers knew." },
  languages: ["Chinese", "Hindi", "Arabic", "Spanish", "Vietnamese", "Persian"],
  patterns: [
    "<one|two|three|each|both of the|my|our|these|those @qual{0,2} @human> @vb|@pures the|a|an|my|his|her|me|us|him|to|in",
    `<some|none|most|all|half of my|our|his|her|their|the|these|those @qual{0,2} @human|machine|drug|bed> ${NOUN_ENDS}|worked|came|left|asked`,
    `<one|two|three|four|five|many|several|few|each|both|either|neither of my|our|his|her|their|the|these|those @qual|most|*est|best|worst{0,3} @purenoun|patient|doctor|nurse|student|resident|intern|machine|friend> ${NOUN_ENDS}|worked|came|told|brought|said|knew|asked`,
    `<one|two|three|several|many|few|each|both|another|some|any of my|our|his|her|their|these|those|your @adj{0,2} @onlynoun|nurse|case|project|interview> ${ENDS}`,
    `<one|two|three|several|many|few|each|both|either|neither of the|these|those most|best|few|first|main|major|greatest|biggest|hardest|main|only|key|@adj{0,3} @onlynoun|nurse|case|project|experience|reason|interview|challenge|moment> ${ENDS}`,
    `<one of the|my most|best|greatest|biggest|hardest|main|first @adv{0,1} @adj{0,2} @noun> ${ENDS}`,
    `<one of the|my|our|his|her|their @adj{0,1} reason|challenge|experience|doctor|patient|nurse|student|resident|mentor|friend|colleague|teacher|professor> ${ENDS}|and`,
    "<one of thing|reason|patient|doctor|my>  @onlynoun",
    `<one of a|an @adj{0,2} @noun> ${ENDS}`,
    `<one|two|some|many|most of the|our|my patient> ${ENDS}`,
    "<one of this|that @nouns>",
    `<one|some|many|few|several of the|my child|man|woman|person> ${ENDS}`,
  ],
  unless: [
    "many|few of the|my|our|his|her|their population|audience|crowd|@mn",
    "one|two|three|several|many|few|each|both|some|any|another of the|my|our|his|her|their|this|that|these|those @adj{0,2} family|team|staff|group|crew|class|household|faculty|committee|night|day|week|year|work|month|home|community|population|city|country|village|body|building|house|room|hospital|story|book|data|time|money|life|text|material|care|course|ward",
    "one of a kind",
    "some|any of my|our|his|her|their",
    "some of the",
  ],
};
