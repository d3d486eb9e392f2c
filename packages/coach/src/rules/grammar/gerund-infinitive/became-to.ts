import type { ExistenceRule } from "../../rule.ts";

/** “I became to understand”: English says “came to”. */
export const becameTo: ExistenceRule = {
  name: "became-to",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: say “came to” or “began to”.",
  why: "“Become” takes a noun or a quality, never “to” and a verb.",
  source: "usage",
  example: { wrong: "I became to like it.", right: "I came to like it." },
  languages: ["Turkish", "Korean", "Japanese", "Chinese"],
  patterns: [
    "@subj|have|has <become|became|becomes to> @onlybase|know|understand|like|love|see|feel|trust|respect",
    "<~be about|going become to>",
  ],
  unless: ["what|all|who|whom|which @subj"],
};
