import type { ExistenceRule } from "../../rule.ts";

/** A plain present or “can” after “wish”: “I wish I can”, “I wish I have”. */
export const wishForm: ExistenceRule = {
  name: "wish-form",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after “wish” the verb steps back in time.",
  why: "“I wish I could”, “I wish I had known”: a wish is not a fact.",
  source: "usage",
  example: { wrong: "I wish I can tell him.", right: "I wish I could tell him." },
  languages: ["Arabic", "Filipino", "Chinese", "Hindi", "Spanish"],
  patterns: [
    "<~wish that{0,1} @poss|the @cn|@human|@humans|people can|will|has|is|are|have>",
    "<wish i|we|he|she|they knew|did|saw|asked|went|took|was|were !@mark{0,4} on|at that|the night|day|time|moment>",
    "<wish i|we|he|she|they knew|saw|asked|went|took @word{0,2} earlier|sooner|yesterday|before>",
    "<~wish that{0,1} i|we|he|she|they|it|you can|will|have|has|am|are|is|may|shall|do|don't|cannot|can't>",
    "<wish that{0,1} i|we|he|she|they|it would have @past|@part>",
    "i|we <hope|wish can|could|will> @base",
    "i|we <hope that can|could|will> @base",
    "<wish|wished that{0,1} i|we|he|she|they did not|didn't>{0,1} @onlybase|know|work>",
  ],
  unless: ["wish i am", "wish|wished that{0,1} i|we|he|she|they @do"],
};
