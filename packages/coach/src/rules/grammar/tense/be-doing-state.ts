import type { ExistenceRule } from "../../rule.ts";

/** “I am coming from a village”, “they were having three children”: a state takes no -ing. */
export const beDoingState: ExistenceRule = {
  name: "be-doing-state",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this is a state, so the verb takes no -ing.",
  why: "“I come from”, “they had three children”: no action is going on.",
  source: "usage",
  example: { wrong: "I am coming from a small village.", right: "I come from a small village." },
  languages: ["Hindi", "Urdu", "Nepali", "Bengali", "German"],
  patterns: [
    "<i am|i'm|we|he|she is|are{0,1} coming from> a|an|the @adj{0,2} village|family|town|city|country|background|region|place|state|island|middle|province|tribe|poor|humble",
    "<i'm|i am{0,1} coming|belonging from|to> a|an|the|@cap @adj{0,2} village|family|town|city|country|background|region|place|state|island|middle|province|tribe|poor|humble",
    "<am|is|are|was|were|be|been not{0,1} having> @num|@count|a|an|good|no|any|many|some|high|low|very|severe|chest|abdominal|his|her|my @adj{0,1} children|child|son|sons|daughter|daughters|brother|brothers|sister|sisters|wife|car|house|farm|shop|fever|pain|wound|rash|cough|diabetes|hypertension|asthma|tumor|experience|years|interest|knowledge|publications|papers|degree|license|plan|money|beds|nurses|doctors|job|dream|goal|patients",
    "<am|is|are|was|were not{0,1} @adv{0,1} knowing|believing|belonging|owning|consisting|containing|possessing|understanding|wanting|needing|liking|loving|hating|seeming|depending|deserving|remembering|agreeing|resembling>",
  ],
  unless: [
    "was|were|is|are|am having a baby|child|fit|seizure|stroke|attack|party|meal|bath|good|bad|hard|talk|conversation|shower",
    "having lunch|breakfast|dinner|tea|trouble|difficulty|contractions|surgery|success",
    "~be coming from the|a theatre|ward|bus|airport|station|hospital|clinic|market|mosque|church|room",
    "was|were|is|are having many|some|good|a time|times|fun|difficulty|problems",
    "remembering|understanding|loving|knowing is|was|and|more|@art",
    "~be understanding|loving|depending|seeing|remembering of|toward|and|.|,|on",
  ],
};
