import type { ExistenceRule } from "../../rule.ts";
import { NOUN_ENDS } from "../shared/pieces.words.ts";

const MASS =
  "knowledge|advice|information|evidence|equipment|feedback|homework|furniture|software|research|progress|money|traffic|expertise|guidance|assistance|paperwork|patience|empathy|luck|confidence|training|teamwork|compassion|supervision|news|mentorship|literature|motivation|healthcare|medicine|blood|happiness|funding|support";

/** “Many”, “few”, “these” before a noun that is not counted: “many knowledge”, “several research”. */
export const massWithNumber: ExistenceRule = {
  name: "mass-with-number",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this noun is not counted.",
  why: "“Much”, “little” and “this” go with mass nouns.",
  source: "usage",
  example: { wrong: "I gained many knowledge.", right: "I gained much knowledge." },
  languages: ["Chinese", "Arabic", "Spanish", "French", "Persian", "Vietnamese"],
  patterns: [
    `<@nums|both software|equipment|furniture|homework|luggage|advice|information|evidence|feedback|machinery|hardware> ${NOUN_ENDS}|and|or`,
    `<many|several|few|numerous|these|those|various @adj{0,2} ${MASS}> ${NOUN_ENDS}|and|or|show|shows|suggest|helped|needed|made|gave|taught`,
    `<a few|couple of{0,1} ${MASS}> ${NOUN_ENDS}|and`,
    `<a|an large|great|small|high|good number of @adj{0,1} ${MASS}> ${NOUN_ENDS}|and|supports|shows|suggests`,
    `<number of knowledge|advice|information|evidence|equipment|feedback|homework|furniture|research|money> ${NOUN_ENDS}|and|supports|shows|suggests`,
    "<how many money|time|information|advice|knowledge|blood|pain|work|sleep|water|oxygen>",
    "<many|few|several money|water|blood|pain|sleep|stress|help|patience|food|fun> ,|.|in|at|on|to|from|for|and|because|but|that|when",
    "<so|too|very many|few time|work|pain|sleep|stress|help|money|food|water> ,|.|in|at|on|to|from|for|and|because|but",
    "<many @adj{0,1} time> to|for|in|with",
    "<the knowledges|informations>",
    "<informations|advices|feedbacks|evidences are|were|have>",
    `<these|those|many|several|few news|homework|stuff> ${NOUN_ENDS}`,
    "<information|advice|knowledge|equipment|homework|research|evidence|furniture|luggage were|are|have>",
    "<the|my|their|his|her|this|our information|advice|knowledge|equipment|evidence|luggage|furniture|feedback @prep @art|@poss|@adj{0,1} @noun|@mass were|are|have>",
  ],
  unless: [
    "many|several|few|these|those @adj{0,2} evidence|research|training|literature|support|money|blood|medicine|funding|progress @noun|@nouns|@ing|@mass",
    "those|these|many|few support|progress|research",
    "many a",
    "many|several time",
    "and|or|, information|advice|knowledge|equipment|homework|research|evidence|furniture|luggage were|are|have",
    "and|or _{0,1} information|advice|knowledge|equipment|homework|research|evidence were|are|have",
    "@prep @adj{0,2} information|advice|knowledge|equipment|homework|research|evidence were|are|have",
    "@nouns @prep @poss|@art information|advice|knowledge|equipment|homework|research|evidence were|are|have",
  ],
};
