import type { ExistenceRule } from "../../rule.ts";

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
  ],
  unless: [
    "~prefer !@mark{0,4} older|younger|larger|smaller|longer|shorter|higher|lower|earlier|later|fewer|worse|greater _{0,3} than",
  ],
};
