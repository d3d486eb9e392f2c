import type { ExistenceRule } from "../../rule.ts";

/** “Me and my friend were”, “between you and I”, “I feel myself good”. */
export const pronounForm: ExistenceRule = {
  name: "pronoun-form",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: another form of the pronoun belongs here, or none.",
  why: "Who does, who is done to, and oneself have forms of their own.",
  source: "usage",
  example: { wrong: "Me and my friend went home.", right: "My friend and I went home." },
  languages: ["Spanish", "German", "Russian", "Tagalog", "French"],
  patterns: [
    "<i and my @human|@humans|team|family|friend|friends|wife|husband|colleagues>",
    "<i|we|he|she|they feel|feels|felt myself|himself|herself|ourselves|themselves> @qual|like|that|as",
    "<concentrate|concentrated|relax|relaxed|meet|met|feel|felt|complain|complained|hurry|hurried|remember|remembered|wake|woke|approach|occupy|rest|rested|worry|worried myself|himself|herself|ourselves|themselves> @word|.|,",
    "i|we|and|my @word{0,4} and i <myself|me> @vpast|@vb",
    "^ <me|him|her|us|them and my|the|i|he|she|they|me|@cap> @word",
    "<me and my|the|@cap @word{0,2} @vpast|were|are|have|had|went>",
    "<my friend|friends|colleague|brother|sister|team|mother|wife|husband and me> @vpast|were|are|have|had|@vb",
    "<him|her|them and me|i|him|her> @vpast|were|now|are|have|had|@vb",
    "<between he|she|i|we|they and|you>",
    "<between @word{1,2} and i>",
    "to|for|with|from|of <i|he|she|we|they> .|,",
    "<let|made|make|help|helped|let|lets|makes|told|asked|taught|allowed i|we|he|they> @vb|to|see|go|know",
    "<with help of> my",
    "<help|support|guidance|advice|supervision of my|a|his|her mentor's|supervisor's|colleague's|friend's|teacher's|family's|father's|mother's>",
  ],
  unless: ["@be|been|being told", "remember myself", "meet|met me and|for|in|at"],
};
