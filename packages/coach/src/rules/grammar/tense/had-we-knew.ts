import type { ExistenceRule } from "../../rule.ts";

/** “Had we knew”: after “had” the third form. */
export const hadWeKnew: ExistenceRule = {
  name: "had-we-knew",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after “had” the third form stands.",
  why: "“Had we known”: the order is turned, the form stays.",
  source: "usage",
  example: { wrong: "Had I saw it, I would tell.", right: "Had I seen it, I would tell." },
  languages: ["Hindi", "Arabic", "Chinese"],
  patterns: [
    "<had @subj not|never|only{0,1} knew|saw|went|took|gave|came|began|wrote|spoke|chose|drove|broke|forgot|did|was|were|ate|ran|became|know|see|go|take|give|write|be|do|have>",
    "<have|has|had @subj ever|not{0,1} knew|saw|went|took|gave|came|began|wrote|spoke|did|was|been been{0,1}> @art|@poss|it|about|to|what",
  ],
  unless: [
    "have|has|had @subj ever|not{0,1} been",
    "~have|had|has it|you|them|us|him|me|her come|go|do|be|take|see|write|give|know|have",
    "what|that|all|time|everything|if|when|@noun i|we|he|she|they had",
    "as had|have|has",
  ],
};
