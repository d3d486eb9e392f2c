import type { ExistenceRule } from "../../rule.ts";

/** “As … as”, “the same … as”, and “than” after “more”. */
export const comparisonLink: ExistenceRule = {
  name: "comparison-link",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The two sides of this comparison are joined with the wrong word.",
  why: "“As” answers “as” and “the same”; “than” answers “more”.",
  source: "usage",
  example: { wrong: "She was as tired than me.", right: "She was as tired as I was." },
  languages: ["Spanish", "French", "Portuguese", "German", "Polish"],
  patterns: [
    "<the same> @noun|@nouns|@mass|age|size|pain|color|height than",
    "<the same @noun|@nouns|@mass than|like>",
    "<as @adj than>",
    "<double|twice more>",
    "<so @adj|@adv than>",
    "<as much|many|well|often|quickly|fast|hard|far|early from|for|by|to|in|with{0,1} the|my|a|our{0,1} @word than> from|the|my|a|in|for|by|our|his|her|i|with",
    "<as much|many @noun|@nouns|@mass than>",
    "<as @adj|fast|hard|well|quickly|often like> that|the|a|my|me|him|her|i|this|those|any",
    "was|is|were|are|became <older|younger|bigger|smaller|better|worse|wider|longer|shorter|harder|easier|faster|stronger|higher|lower|larger|busier|richer|poorer|later|earlier as> i|we had{0,1} expected|thought|imagined|hoped|feared|believed|planned",
    "was|is|were|are|am <older|younger|bigger|smaller|better|worse|faster|stronger|taller|richer|poorer as> me|him|them|us|mine|hers|theirs|my|his|any",
    "<more|less @adj as> i|we had{0,1} expected|thought|imagined|hoped|feared|believed|planned",
    "<~prefer @word{1,6} more than> in|to|at|a|the|@ing",
  ],
  unless: [
    "~do so @adv than",
    "rather|more|less|longer|better|older|worse|other _{0,10} the same @noun than",
    "as @adj than ever",
    "rather|more|less _{0,9} as much|many|well|often",
  ],
};
