import type { ExistenceRule } from "../../rule.ts";
import { NOUN_ENDS } from "../shared/pieces.words.ts";

const SORT =
  "@adj|medical|clinical|scientific|useful|precious|valuable|new|hard|online|proper|financial|emotional|statistical";
const PLAIN =
  "advice|research|evidence|feedback|information|equipment|homework|furniture|software|hardware|luck|luggage|teamwork|guidance|assistance|paperwork|courage|patience|expertise|healthcare|machinery|mentorship|clothing";

/** “A” or “an” before a noun that is not counted: “an advice”, “a research”. */
export const massWithArticle: ExistenceRule = {
  name: "mass-with-article",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this noun takes no “a” or “an”.",
  why: "“Advice”, “a piece of advice” or “a study”: mass nouns stand without the article.",
  source: "usage",
  example: { wrong: "She gave me an advice.", right: "She gave me some advice." },
  languages: ["Spanish", "French", "Italian", "Arabic", "Hindi", "Russian"],
  patterns: [
    `<a|an ${PLAIN}> ${NOUN_ENDS}|and|or`,
    `<a|an very|really|more|truly{0,1} ${SORT} ${PLAIN}> ${NOUN_ENDS}|and|or`,
    `<a|an great|good|big|significant|remarkable|huge|real|rapid|steady|enormous progress> ${NOUN_ENDS}`,
    `<a|an good|great|bad|real|big|very|sad|happy{1,2} news> ${NOUN_ENDS}`,
    `<a|an great|wonderful|real|lot fun> ${NOUN_ENDS}`,
    "<a @adv{0,1} hard|difficult|meaningful|interesting|voluntary|great|good|amazing work> .|,|and|but|because|with|that",
    "<a practical|special|specific|proper|good|formal|clinical|great|excellent|intensive|medical|adequate|two-year training> .|,|in|on|for|at|with|and",
    "<a good|better|poor|bad|excellent|best|quality|proper|adequate|compassionate|high-quality|quality|medical|holistic health|care|healthcare> .|,|to|for|and",
    "<an|a qualified|good|excellent|experienced staff> .|,|in|at",
    "<a @adj{0,1} knowledge> .|,|in|about|on|and|to",
    `<another|each|every advice|research|evidence|feedback|information|equipment|homework|furniture|knowledge|luggage|software> ${NOUN_ENDS}|and|or`,
    `<one|two|three|four|five advice|research|researches|evidence|feedback|information|equipment|homework|knowledge> ${NOUN_ENDS}|and|or`,
    "<an advise> ,|.|to|from|that|about|for|which",
    `<a harm|permission|clothing|housing|weather|traffic> ${NOUN_ENDS}`,
    "<a|an @adj{0,1} data> @mark|from|about|on|was|is|which|that",
  ],
  unless: [
    "a @adj{0,1} work of",
    "a @adj{0,2} knowledge of",
    "for|at|in a research|work",
    "a|an @adj{0,1} expertise|patience|courage in|of|that|which|i|he|she",
    "a work|research in progress",
    "a @adj{0,1} research and",
    "a @adj{0,1} software and",
  ],
};
