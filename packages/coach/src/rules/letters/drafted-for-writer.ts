import type { ExistenceRule } from "../rule.ts";

const LETTER = "letter|letters|lor|recommendation|recommendations|reference|draft|version|text";
const WRITTEN = "~write|~draft|~prepare|~type|~compose|~complete|~finish";

/** The applicant has written, or offers to write, the letter that another is to sign. */
export const draftedForWriter: ExistenceRule = {
  name: "drafted-for-writer",
  id: "drafted-for-writer",
  form: "existence",
  kinds: ["letter-request"],
  severity: "must",
  message: "The letter has to be the writer's own words.",
  why: "Readers know a letter that the applicant wrote: it sounds like the statement. ERAS treats it as a false document.",
  source: "advisers",
  ask: "Which facts could you give the writer instead: cases, dates, what you did together?",
  patterns: [
    `i|we @have|can|could|will|would|'ll|'ve|i've|i'll @adv{0,1} already{0,1} be{0,1} happy{0,1} to{0,1} ${WRITTEN} _{0,4} ${LETTER} _{0,3} for you|us|your`,
    `i've|i'd|i'll @adv{0,1} already{0,1} ${WRITTEN} _{0,4} ${LETTER}`,
    `i @have @adv{0,1} already{0,1} written|drafted|prepared|typed|composed|completed _{0,3} letter|letters|lor|recommendation|recommendations`,
    `i @have @adv{0,1} already{0,1} written|drafted|prepared|typed|composed _{0,3} draft|version|text _{0,3} letter|recommendation|signature|sign|you`,
    `@adv{0,1} attached|enclosed|attaching|enclosing _{0,4} draft|drafts|template|sample|text|version|letter _{0,1} of|for|that|which|letter|, _{0,5} letter|recommendation|lor|sign|signature|edit|approve`,
    `draft|template|sample|version|text of|for the|your|my|this letter|recommendation|lor|reference`,
    `draft|sample|template|ready|ready-made|prepared|pre-written|finished letter|recommendation|lor`,
    `you @modal{0,1} only|just|simply @modal{0,1} have|need|must|should|can|to{0,1} to{0,1} sign|approve|print|copy|paste|put|add`,
    `you @modal|need|have @adv{0,1} to{0,1} only|just|simply sign|approve|print|copy|paste`,
    `all you|that _{0,2} have|need to do is _{0,1} sign|print|copy|paste|approve|put|add|upload`,
    `@adv{0,1} sign it|this|the and send|return|upload|scan|give`,
    `sign _{0,2} letter|draft|text|version|lor|recommendation`,
    `only|just|simply|kindly|please sign|signing`,
    `for|needs|need|with|add|put|want|requires your signature`,
    `only|just needs|need|requires your signature|name|letterhead`,
    `on|onto your letterhead and sign`,
    `~copy and paste`,
    `write|draft|prepare|compose _{0,3} letter|recommendation|lor|it|one myself`,
    `i can|could|will|would _{0,4} write|draft|prepare|type _{0,2} letter|recommendation|lor|draft|first|version`,
    `change|edit|modify|correct|adjust|adapt whatever|anything|what|it you|as want|wish|like|need`,
    `letter|recommendation|lor i|that|which i{0,1} @have{0,1} wrote|written|drafted|prepared`,
  ],
  unless: [
    "draft of|for my|the personal|statement|cv|poster|paper|abstract|manuscript|application|project",
    "~sign _{0,2} form|waiver|consent|timesheet|evaluation|certificate|logbook",
    "i|we @have @adv{0,1} already{0,1} written|drafted|prepared _{0,4} fact|facts|sheet|list|page|summary|notes|cv|statement|note",
    "not|never|cannot|can't|don't|won't|without|nor _{0,4} draft|write|letter|sign",
  ],
};
