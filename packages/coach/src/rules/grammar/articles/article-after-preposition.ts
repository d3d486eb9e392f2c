import type { ExistenceRule } from "../../rule.ts";
import { AFTER } from "../shared/after.words.ts";

/** A place or a person after a preposition needs an article. */
export const articleAfterPreposition: ExistenceRule = {
  name: "article-after-preposition",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "This place or person needs “a”, “an” or “the”.",
  why: "Without the small word, readers stop to ask which one.",
  source: "usage",
  example: {
    wrong: "I worked in small clinic and went to village.",
    right: "I worked in a small clinic and went to a village.",
  },
  languages: ["Russian", "Ukrainian", "Polish", "Hindi", "Urdu", "Chinese", "Persian", "Georgian"],
  patterns: [
    `in|at|from|to|near|of|for <small|big|large|rural|remote|poor|public|private|governmental|government|busy|local|military|tertiary|different|new|teaching|regional|central|free|mobile|community|crowded|district|outpatient|primary-care|city|distant|pediatric|surgical|medical|charity @adj{0,2} hospital|clinic|village|city|country|town|area|center|centre|department|ward|unit|environment|setting|laboratory|region> ${AFTER}`,
    `in|at|to|from|of <emergency|operating|intensive|labor|waiting|delivery care{0,1} department|room|unit|theater|theatre|ward> ${AFTER}`,
    `in|at|to|from <village|laboratory|ward|corridor|operating|ambulance|countryside|library|pharmacy|capital|kitchen|department|desert> ${AFTER}`,
    `at|from|of <hospital> ${AFTER}`,
    "to|for|from|of|with|by|about <patient|doctor|nurse|physician|surgeon|supervisor|director|child|woman|pharmacist> who|,|.|;|in|at|and|because|when",
    `~go|~walk|~run|~return|~come to <ward|office|village|city|station|pharmacy> ${AFTER}`,
    "^ in <village|clinic> i|we|he|she|they|there|everybody|people",
    "in|of <field|area> of",
    "born|raised|grew|brought up{0,1} in|into <family> of|with",
    "~join|~come|from|in <family of> doctors|physicians|farmers|teachers|nurses|engineers",
    "percent|percentage|majority|most|half|part|rest of <population> in|of|is|are|was|were|lives|live|,|.|has|have",
    "during <pandemic|interview|night|outbreak|conflict|epidemic|morning|earthquake> ,|.|i|we|my|he|she",
  ],
  unless: [
    "just|kilometers|miles|km|hours|farther|further _{0,2} south|north|east|west of",
    "in|at|from|to|near|of|with|for|by @cap",
    "from|of|to hospital|ward|clinic|patient|doctor|village|nurse to|by",
    "patient|doctor|nurse|woman|child to|by patient|doctor|nurse|woman|child",
    "a|an|the|one small|big",
  ],
};
