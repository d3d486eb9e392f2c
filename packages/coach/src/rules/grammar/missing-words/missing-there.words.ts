import type { Phrases } from "../../rule.ts";

/** “There is” tells that something exists. */
export const MISSING_THERE: Phrases = {
  severity: "should",
  patterns: [
    "^ in|at our|my|this|that @adj{0,1} @noun|hospital|country|city|region <is|was|are|were> no|only|not|many|few|several|never",
    "^ <there had|has> a|an|many|no|some|several|two|three|only|always",
    "^ in our|my|this|that|the @noun|hospital|country|city|region <it was|is|has> only|no|many|a|not|several|few",
    "^ in|at this|my|our|that @noun <it lacks>",
  ],
  unless: ["it was a @adj{0,1} @noun|@mass to|that|who", "it was not|only|no !@noun|one"],
};
