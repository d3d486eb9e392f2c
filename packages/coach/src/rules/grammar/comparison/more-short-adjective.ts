import type { ExistenceRule } from "../../rule.ts";

/** Short words take “-er” and “-est”, not “more” and “most”. */
export const moreShortAdjective: ExistenceRule = {
  name: "more-short-adjective",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "A short word like this takes “-er” or “-est” in a comparison.",
  why: "“More strong” is one of the first slips that readers notice.",
  source: "usage",
  example: { wrong: "It made me more strong.", right: "It made me stronger." },
  languages: ["Spanish", "French", "Portuguese", "Arabic", "Chinese"],
  patterns: [
    "<more strong|rare|hard|big|small|old|young|fast|slow|high|low|long|short|cheap|weak|near|large|quick|tall|late|early|happy|heavy|rich|poor|thin|thick|wide|cold|warm|hot|busy|healthy> .|,|;|than|and|but|or|for|when|because|in|after|every|with",
    "the <most strong|hard|big|small|old|young|fast|slow|high|low|long|short|cheap|weak|near|large|quick|tall|happy|heavy|rich|poor|busy|easy> @noun|@nouns|thing|part|of|in|day|time|moment|patient|case|ward",
    "was|is|were|are|be|much|became|even|got|it|him|her|me|them <more easy|big|fast|cheap|small|old|young> to|for|.|,|than|and",
    "<much far|near> from|to|,|.",
  ],
  unless: [
    "more old|young|poor|rich|small|large|big|long|short|high|low and|or|, @adj{0,1} @word",
    "more strong|rare|hard|late|early in|with|for|after|and @nouns",
    "no more|once|any",
    "more hard|cold|hot|warm and",
    "the most poor|old|young of",
    "so much|as far",
  ],
};
