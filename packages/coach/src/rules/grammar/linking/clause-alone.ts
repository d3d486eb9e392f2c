import type { ExistenceRule } from "../../rule.ts";

/** “Which made me think.”, “Although the results were normal.”: a part of a sentence with a full stop of its own; and two sentences with none between. */
export const clauseAlone: ExistenceRule = {
  name: "clause-alone",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: here a sentence lacks its main clause, or two stand in one.",
  why: "A clause with “which” or “although” leans on another; two whole sentences need a mark and a link.",
  source: "usage",
  example: { wrong: "Which made me think of him.", right: "It made me think of him." },
  languages: ["Chinese", "Arabic", "Spanish", "Bengali", "Vietnamese", "Thai", "Amharic"],
  patterns: [
    "^ <which made|makes|taught|helped|gave|showed|meant|means|led|allowed|let|explains|changed|was|were|is|are|had|has @word> !?{1,30} .|! $",
    "^ <such as> @word",
    "^ <although|though|whereas @word|@num{2,9}> . $",
    "^ <who @vpast|@pures|don't|didn't|doesn't|is|was|are|were|has|had|have @word|@num{2,16}> . $",
    "<@be alone|dark|late|empty|full|busy|closed|weak|pale|poor|old|young|cold|quiet|small|crowded|broken|deaf|blind|pregnant|unconscious|thirsty|hungry|flooded|far i|we|he|she|they|it> had|was|were|could|did|used|called|went|came|did|asked|took|spoke|waited|walked",
    "i <called|asked|found|met|told|saw|brought|woke the|my|a @human|surgeon|nurse|doctor|mother he|she|they> came|was|were|said|told|did|had|agreed|refused|started|began|answered|smiled in|within|at|a|the|very|not|me|that|to|with|again|and",
  ],
  unless: [
    "so|too|how|as|that|very @word i|we|he|she|they|it",
    "such as it|they|i|we was|were|is|are",
    "how|as|so @be @word",
  ],
};
