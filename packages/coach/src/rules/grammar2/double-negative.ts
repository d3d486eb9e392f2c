import type { ExistenceRule } from "../rule.ts";

/** Two words of “no” in one clause undo each other. */
export const doubleNegative: ExistenceRule = {
  name: "double-negative",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "Two negative words stand in one clause.",
  why: "In standard English one of them is enough; two mean “yes”.",
  source: "usage",
  example: { wrong: "I did not see nothing.", right: "I did not see anything." },
  languages: ["Spanish", "Russian", "Portuguese", "Italian", "Arabic"],
  patterns: [
    "<didn't|don't|doesn't|cannot|couldn't|can't|won't|wasn't|haven't|hasn't|hadn't|wouldn't|not|never @onlybase|@base|@past|@part|@ing|have|had|been|say|do|see|give|need{1,1} @obj|to|@base|@part|@prep|about|with{0,2} nothing|nobody|nowhere|noone>",
    "<didn't|don't|doesn't|cannot|couldn't|can't|won't|wasn't|haven't|hasn't|hadn't|wouldn't|not @base|@part|@ing no @adj{0,1} @noun|@nouns|@mass|vein|pulse|one>",
    "<didn't|don't|doesn't|cannot|couldn't|can't|won't|wasn't|haven't|hasn't|hadn't|wouldn't|not @base|@part never>",
    "<didn't|don't|doesn't|couldn't|can't|haven't|hasn't never>",
    "<never @past|@part|@base|had no @noun|@nouns|@mass|one>",
    "<nobody|nothing|no-one|none|noone didn't|doesn't|don't|never|can't|couldn't|wasn't|hasn't>",
    "<no one didn't|doesn't|don't|never|can't|couldn't|did|does not{0,1}> not|@verb|believe",
    "<nobody|nothing did|does|could|can|was|is not>",
    "<without no|nobody|nothing|none>",
    "<hardly|barely|scarcely|rarely not|no|nothing|never|nobody|didn't|couldn't>",
    "<didn't|don't|doesn't|couldn't|can't|wasn't|not hardly|barely|scarcely>",
    "<neither not>",
    "<don't|didn't|not have|had|has no @noun|@nouns|@mass|choice|money>",
    "<not also no>",
  ],
  unless: ["not only|because|that|just"],
};
