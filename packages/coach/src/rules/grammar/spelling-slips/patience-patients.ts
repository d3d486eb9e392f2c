import type { ExistenceRule } from "../../rule.ts";

/** “Thank you for your patients”: patience is a virtue, patients are people. */
export const patiencePatients: ExistenceRule = {
  name: "patience-patients",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “patience” is calm waiting, “patients” are people.",
  why: "Both are real words, and the mix-up makes readers smile.",
  source: "usage",
  example: {
    wrong: "Thank you for your patients with my questions.",
    right: "Thank you for your patience with my questions.",
  },
  languages: ["Spanish", "Arabic", "Chinese", "Portuguese"],
  patterns: [
    "<your|his|her patient and> support|help|kindness|time|understanding|guidance|calm",
    "the|our|a|every <patience> waited|cried|slept|left|recovered|asked|needed|wanted|felt|fell",
    "<thank|thanks|grateful|gratitude|appreciate @word{0,8} your|her|his|their|the @adj{0,1} patients> with|and|in|toward|towards|to|when|while|.",
    "your|her|his|their|my|great|endless|infinite|so|much|more|no|little|of|with|enough <patients> with my|the|me|us|old|slow|difficult|every|beginners",
    "~have|~lose|~need|~require|~take|~teach|~show me|us|him|her{0,1} <the{0,1} patients> to|with|that|and kindness|calm|listen|wait|repeat|care|time|empathy|humility|compassion",
    "~lose|lost|lose his|her|my|their|the <patients> with|when|and shouted|because",
    "the|a|my|our|every|this|another|each <patience> was|is|had|has|who|came|said|told|died|with|in|needs|could|did|complained|arrived",
    "many|most|some|two|three|ten|twenty|these|those|other|old|young|poor|new|sick|all|our|of|my|more|fewer <patience> were|are|who|had|have|came|come|died|waited|from|with|in|a|per|each",
  ],
  unless: [
    "patience was|is|had tested|thin|rewarded|running|gone|a|not|worn|his|her|the|needed|necessary",
    "patience with|in my|the|me|her|his|old|slow",
    "all|more|of|my|our patience with|in|is|was",
    "~have patients with",
    "patients with @word{0,2} diabetes|fever|disease|pain|failure|cancer|hypertension|stroke|depression",
  ],
};
