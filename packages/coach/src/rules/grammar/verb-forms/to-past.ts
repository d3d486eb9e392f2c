import type { ExistenceRule } from "../../rule.ts";

/** A past form after “to”: “I wanted to helped”, “to went”. */
export const toPast: ExistenceRule = {
  name: "to-past",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after this “to” the base form stands.",
  why: "“To help”, “to go”: no ending, no past.",
  source: "usage",
  example: { wrong: "I tried to helped her.", right: "I tried to help her." },
  languages: ["Chinese", "Arabic", "Hindi", "Spanish", "Vietnamese"],
  patterns: [
    "<to went|knew|took|gave|came|became|began|wrote|spoke|chose|ate|drove|broke|understood|met|brought|bought|taught|heard|understood|forgot|threw|wore|flew>",
    "<to been>",
    "<~want|~try|~need|~decide|~hope|~learn|~begin|~start|~plan|able|allowed|permitted|asked|invited|supposed|forced|encouraged|trained|required|chosen|used|~manage|~continue|~like|~love|unable|ready|eager|order|opportunity|chance|ability|how|~wish|~have|going|happy|honored|important|necessary|difficult|hard|easy|possible|time|want|intend to @onlypast>",
    "<~help|~let|~make me|us|him|them to{0,1} @onlypast>",
  ],
  unless: [
    "who|that|which ~help|~let|~make me|us|him|them|her was|were|had|is",
    "according|due|related to @onlypast",
    "used to @onlypast|@past @noun|@nouns",
    "~have|~begin|~start|~continue to related",
    "~let me down",
    "~make me|us|him|them @onlypast",
  ],
};
