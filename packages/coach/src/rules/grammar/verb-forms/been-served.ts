import type { ExistenceRule } from "../../rule.ts";

/** “Have been served as”: you serve, and nobody serves you. */
export const beenServed: ExistenceRule = {
  name: "been-served",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this is what you did, so no “been”.",
  why: "“I have served as”: the passive turns the deed around.",
  source: "usage",
  example: { wrong: "I have been served as a tutor.", right: "I have served as a tutor." },
  languages: ["Amharic", "Arabic", "Hindi", "Chinese"],
  patterns: [
    "i|we|he|she|who <have|has|had been served> as|in|at",
    "i|we|he|she <was|am|were served> as",
    "i|we|he|she|who <have|has|had been worked|studied|practiced|graduated|completed|finished|decided|wanted|learned|lived|participated|volunteered|attended|experienced|gained|achieved|developed|passed|joined>",
    "i|we|he|she <was|were|am|are completed|joined|attended|achieved|gained|experienced|realized|realised|obtained|started|finished> @art|@poss|@mass|many|my|that",
  ],
  unless: ["was|were experienced in"],
};
