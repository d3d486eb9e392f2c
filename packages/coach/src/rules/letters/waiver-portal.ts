import type { ExistenceRule } from "../rule.ts";

const LETTER = "letter|letters|lor|recommendation|it|copy|pdf|file|document|scan";
const TO_ME = "me|myself|my";

/** The right to read the letter is kept, or the applicant wants to hand it in herself. */
export const waiverPortal: ExistenceRule = {
  name: "waiver-portal",
  id: "waiver-portal",
  form: "existence",
  kinds: ["letter-request"],
  severity: "must",
  message: "A letter counts when you waive the right to read it and its writer uploads it.",
  why: "Programs trust a letter that the applicant has not seen. The writer uploads it through the AAMC portal.",
  source: "aamc-letters",
  ask: "Did you waive your right in MyERAS, and did you send the writer the request from there?",
  patterns: [
    `~send|~email|~e-mail|~mail|~give|~hand|~forward|~return|~share ${TO_ME} _{0,5} ${LETTER}`,
    `~send|~email|~e-mail|~mail|~give|~hand|~forward|~return|~share _{0,2} ${LETTER} _{0,3} to|with ${TO_ME}`,
    `~send|~email|~e-mail|~mail|~forward|~return it|this|that|them _{0,2} back{0,1} to me`,
    `i|i'll @modal{0,1} @adv{0,1} then{0,1} upload|submit|scan|attach|send _{0,3} ${LETTER}|them _{0,5}`,
    `i|i'll @modal @adv{0,1} then{0,1} upload|submit|scan _{0,6} eras|myeras|portal|myself|application`,
    `so|that i @modal upload|submit|scan|attach|send|read|check|review|see|approve|keep`,
    `i|i'd @modal{0,1} @have{0,1} not|never _{0,2} waive|waived|waiving`,
    `i|i'd @do @adv{0,1} not|never want|wish|plan|intend to waive`,
    `don't|didn't|won't|not|never|without @adv{0,1} want{0,1} to{0,1} waive|waiving|waived`,
    `keep|keeping|kept|keeps|retain|retained|reserve|reserved|have|exercise my|the right to see|read|view|review|access|look|check`,
    `i _{0,2} like|want|wish|love|prefer|need|expect to see|read|review|check|look|approve|view _{0,3} ${LETTER}|what`,
    `before you send|submit|upload|sign _{0,3} , i|let|please|show|send`,
    `show|let me _{0,3} ${LETTER}|see|read|check|review _{0,3} before`,
    `me a|the|your copy|scan|pdf _{0,2} letter|recommendation`,
    `a copy of|for _{0,2} letter|recommendation|lor|records|record|me|myself`,
    `~collect|~pick _{0,2} letter|it|recommendation _{0,4} office|desk|secretary|envelope`,
    `my login|password|account|token|credentials _{0,6} upload|submit`,
  ],
  unless: [
    "not|never|cannot|can't|don't|won't|nor|without _{0,5} see|read|send|upload|submit|copy|receive",
    "i @have{0,1} @adv{0,1} waived|waive",
    "~send|~email|~e-mail|~give ~have{0,1} me _{0,3} question|questions|word|note|line|message|answer|date|dates|hour|time|call|feedback",
    "copy of my|the cv|statement|poster|transcript|score|scores|abstract|paper|report|evaluation|application|audit|data|table|sheet|logbook|list",
    "you @modal{0,1} @adv{0,1} upload|submit",
    "i @modal|'ll{0,1} _{0,2} send|attach|share|email _{0,4} cv|statement|sheet|summary|list|facts|notes|request|link|reminder|you",
  ],
};
