import type { ExistenceRule } from "../../rule.ts";

const TIME =
  "then|@year|@month|@weekday|childhood|graduation|birth|last|early|that|this|the|my|our|his|her|graduating|finishing|completing|leaving|starting|arriving|moving|passing|passed|yesterday|medical|high|@num|several|many|long|always|our|school|years|months";
const DOES =
  "work|live|study|practice|volunteer|help|teach|know|see|treat|do|have|want|love|like|dream|keep|use|feel|write|lead|take|try|speak|ask|follow|serve|run|read|think|look|visit|begin|make|go|start|listen|examine|give|check|wash|carry|remember|tell|learn|need|understand|never|always|believe|respect|train|manage|conduct|prepare|attend|participate|care|play|organize|admire|enjoy|count|talk|call";

/** A present tense with “since”: “since 2020 I am working here”, “I live here since May”. */
export const sincePresent: ExistenceRule = {
  name: "since-present",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “since” with a time asks for “have”: what began then goes on.",
  why: "“I have worked here since 2020”: the present alone sounds translated.",
  source: "usage",
  example: { wrong: "Since 2020 I am working in Oran.", right: "I have worked in Oran since 2020." },
  languages: ["German", "French", "Spanish", "Russian", "Arabic", "Hindi", "Persian"],
  patterns: [
    `<since ${TIME} !and|but|because|have|has|had|was|were{0,5} ,{0,1} i|we|he|she|they am|is|are @adv{0,1} @ing>`,
    `<since ${TIME} !and|but|because|have|has|had|was|were{0,5} ,{0,1} i'm|we're|they're|he's|she's @adv{0,1} @ing>`,
    `<since ${TIME} !@verb|@mark|@subj|and|but|because|that|which|when{0,4} ,{0,1} i|we|they @adv{0,1} ${DOES}>`,
    `<since ${TIME} !@verb|@mark|@subj|and|but|because|that|which|when{0,4} ,{0,1} he|she @adv{0,1} works|lives|studies|teaches|helps|comes|takes|calls|writes|sees|walks|volunteers|knows|has|is>`,
    "<since @year|then|childhood|graduation|@month @year{0,1} ,{0,1} i|we am|are> @adj|a|an|the|in|at|with|@past|here|there",
    `<since graduating|finishing|completing|leaving|starting|arriving|moving|passing !@mark|@subj{1,6} ,{0,1} i|we @adv{0,1} ${DOES}>`,
    `<since ${TIME} !@verb|@mark|@subj|and|but|because|that|which|when{0,4} , i|we|they am|are> @adj|a|an|the|in|at|with|responsible|part`,
    `<i'm|we're|he's|she's|they're @adv{0,1} @ing !@mark|@subj|@past|have|has{0,7} since> ${TIME}`,
    `<am|is|are @adv{0,1} @ing !@mark|@subj|@past|have|has{0,7} since> ${TIME} !@mark|@past{0,2} .|,|;|and|@noun|@num|@year|@month|when|until|because`,
    `<i|we|they work|live|study|practice|know|volunteer|teach|serve|love|help|dream|use|have|treat|lead|suffer !@mark|@subj|@past|@verb{0,6} since> ${TIME}`,
    `<he|she|it|who works|lives|studies|practices|knows|teaches|serves|suffers|has|exists !@mark|@subj|@past|@verb{0,6} since> ${TIME}`,
    `<i|we|he|she|they|who am|is|are here|there|a|an|in|married|ill|sick|responsible|interested|passionate|aware !@mark|@subj|@past|@verb{0,5} since> ${TIME}`,
  ],
  unless: [
    "~have|have|has|had|i've|we've|they've|haven't|hasn't @adv{0,2} @past|been|become|come|read|put|run|set",
    "since this|the|my|our|his|her|that _{0,3} is|are|was|were|has|had|will|can|could|would",
    "it is _{0,4} since",
    "it's _{0,4} since",
    "since i|we|he|she|they|it|you",
    "since the|my|our|many|several|that|this|his|her @adj{0,1} @noun|@nouns @past|@modal|@s|@be",
  ],
};
