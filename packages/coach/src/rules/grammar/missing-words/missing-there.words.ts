import type { Phrases } from "../../rule.ts";

/** “There is” tells that something exists. */
export const MISSING_THERE: Phrases = {
  severity: "should",
  patterns: [
    "in|at|on @art|@poss|this|that @cn <is|was nobody|nothing|somebody|something> else|to|in|who|,|.",
    "hospital|place|room|ward|city|country|village|clinic|department|and where <is|was|are|were a|an|no|many|only> @qual{0,1} @anynoun",
    "where <is|are|was|were spoken|used|made|taught|treated|given|kept|performed> @num|@count|many|the|all|most",
    "^ in|at|on|near|outside|inside|behind|within|around|under @art|@poss|this|that @qual{0,1} @cn|country|village|region <is|was|are|were no|not|many|few|several> @anynoun",
    "^ in|at|on|near|outside|inside|behind|within|around|under @art|@poss|this|that @qual{0,1} @cn|end|front|back|middle|beginning of|in|from @art|@poss|this|that @cn <is|was|are|were no|many|few|several> @anynoun",
    "^ in|at our|my|this|that @adj{0,1} @noun|hospital|country|city|region <is|was|are|were> no|only|not|many|few|several|never",
    "^ <there had|has> a|an|many|no|some|several|two|three|only|always",
    "^ in our|my|this|that|the @noun|hospital|country|city|region <it was|is|has> only|no|many|a|not|several|few",
    "^ in|at this|my|our|that @noun <it lacks>",
  ],
  unless: [
    "ask|asked|know|wonder|ask|tell|, where",
    "in|at|on @art|@poss|this|that @cn was|is nothing|something to|,",
    "it was a @adj{0,1} @noun|@mass to|that|who",
    "it was not|only|no !@noun|one",
  ],
};
