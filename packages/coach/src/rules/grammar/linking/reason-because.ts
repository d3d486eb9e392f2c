import type { ExistenceRule } from "../../rule.ts";

/** “The reason I like it because”: the verb is missing. */
export const reasonBecause: ExistenceRule = {
  name: "reason-because",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “is” or “was” is missing before the reason.",
  why: "“The reason … is that”: the sentence needs its verb.",
  source: "usage",
  example: { wrong: "The reason I stayed because of her.", right: "The reason I stayed was her." },
  languages: ["Vietnamese", "Thai", "Chinese", "Arabic"],
  patterns: ["^ <the|one|another|main reason why|that{0,1} @subj !is|was|are|were|,|be{1,7} because>"],
};
