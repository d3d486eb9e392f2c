import type { DocumentRule } from "../rule.ts";
import { positionSentence } from "./position-sentence.ts";

const WHO =
  /\b(?:(?:i am|i'm|i was|i work|i worked|i have worked|i have been|i serve|i served|i currently|^as an?)\b[^.?!]{0,60}\b(?:graduate|physician|doctor|student|intern|officer|resident|registrar|m\.?d\.?|mbbs|mbchb|surgeon|dentist|fellow|specialist|practitioner|paediatrician|pediatrician|internist|trainee)\b|(?:i am|i'm|i work as|as) (?:an? )?(?:img|fmg|hospitalist|consultant|psychiatrist|\w+ologist|an?esthetist|obstetrician|ecfmg[- ]certified)\b|(?:i am|i'm) in (?:my|the) (?:final|last|first|second|third|fourth|fifth|sixth) year of (?:medical|medicine)\b|i practi[sc]ed? (?:medicine|as|in)\b|i (?:have )?(?:graduated|qualified|studied medicine|finished (?:my )?(?:medical|medicine|mbbs)|completed (?:my )?(?:medical|medicine|mbbs|internship)|trained|(?:hold|have) an? (?:md|mbbs|medical))|my (?:medical (?:degree|school|training)|mbbs|internship|graduation))/i;

/** An e-mail for a place that does not say who writes. */
export const requestWho: DocumentRule = {
  name: "request-who",
  id: "missing-role",
  form: "conditional",
  kinds: ["position-request"],
  severity: "should",
  message: "The e-mail does not say who you are: your degree, the year, where you work now.",
  why: "A reader of a stranger’s e-mail asks first who writes. An attached CV is opened only after that.",
  source: "advisers",
  ask: "In one sentence: when and where did you graduate, and what do you do now?",
  find: (document) => {
    if (document.sentences.some(({ sentence }) => WHO.test(sentence.plain))) return [];
    const span = positionSentence(document);
    return span === null ? [] : [span];
  },
};
