import type { ExistenceRule } from "../../rule.ts";
import { MISSING_THERE } from "./missing-there.words.ts";

/** “In our hospital is no”: “there” is missing; “exist many”: it stands too soon. */
export const missingCopula: ExistenceRule = {
  name: "missing-copula",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: English says “there is” or “there are” here.",
  why: "A sentence that tells what is found begins with “there”.",
  source: "usage",
  example: { wrong: "In our town is no doctor.", right: "There is no doctor in our town." },
  languages: ["German", "Russian", "Polish", "Spanish", "Portuguese", "Thai", "Chinese"],
  patterns: [
    "^ <in|at our|my|this|that|these|the @adj{0,1} @noun|department|country|village|region|area @prep{0,1} @noun{0,1} is|was|are|were> no|not|only|many|few|@num|several|always",
    "because|but|and in our|my|this|that <@noun|country|village|region is|was|are|were no> @noun|@nouns|@mass|@adj",
    "^ <in|at our|my|this|that|the @adj{0,1} @noun|department|country|village ,{0,1} it lacks|lacked|has|misses> @nouns|@mass|many|no|a",
    "^ <in|at our|my|this|that|the @adj{0,1} @noun|department|country|village ,{0,1} worked|work|works|live|lived|lives|exist|exists only|@num|many|about>",
    "^ <exist|exists|existed> many|a|some|several|few|no|different|two",
    "^ <we were|are only @num @nouns> @ing|for|in|on|at",
    "^ <in our|my|this hospital|clinic|village|country|ward|department it was|is> only|no|@num|many|a",
  ],
  unless: ["it was|is a|an|the @adj{0,1} @noun|nurse to|that|who"],
  apart: [MISSING_THERE],
};
