import type { ExistenceRule } from "../rule.ts";

/** “Prefer … than”: one thing is preferred to another. */
export const preferThan: ExistenceRule = {
  name: "prefer-than",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: one thing is preferred “to” another.",
  why: "“Than” goes with “more” and “rather”, not with “prefer”.",
  source: "usage",
  example: { wrong: "I prefer the ward than the office.", right: "I prefer the ward to the office." },
  languages: ["Spanish", "Arabic", "Hindi", "French", "Chinese"],
  patterns: [
    "<~prefer !@mark|rather|more|less|better|other|and|but|because|that|when{1,7} than>",
    "<~prefer !@mark|rather|more|less|better|and|but|because|that|when{1,6} over|instead to> @base",
    "<~prefer more|better> to|the|@mass|@ing|my",
    "<had better to> @base",
    "<would rather to> @base",
    "<rather to> @base @prep{0,1} _{0,3} than",
    "<no sooner> !@mark{1,8} when",
    "<hardly|scarcely had i|we|he|she|they> !@mark{1,8} than",
    "<not only> !@mark{1,10} , <also>",
    "<the same> @noun than",
    "<the same @noun|@nouns|@mass than|like>",
    "<as @adj than>",
    "<double|twice more>",
    "<so @adj|@adv than>",
  ],
  unless: [
    "rather|more|less|longer|better _{0,10} the same @noun than",
    "~prefer !@mark{0,4} older|younger|larger|smaller|longer|shorter|higher|lower|earlier|later|fewer|worse|greater _{0,3} than",
    "not only",
  ],
};
