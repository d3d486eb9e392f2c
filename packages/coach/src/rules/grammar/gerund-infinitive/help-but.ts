import type { ExistenceRule } from "../../rule.ts";

/** “Could not help but crying”: “but” takes the base form. */
export const helpBut: ExistenceRule = {
  name: "help-but",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: say “could not help crying” or “could not help but cry”.",
  why: "The two frames do not mix.",
  source: "usage",
  example: { wrong: "I could not help but smiling.", right: "I could not help smiling." },
  languages: ["Filipino", "Spanish", "Chinese"],
  patterns: [
    "not|cannot|couldn't|can't <help but @ing>",
    "not|cannot|couldn't|can't <help but to|@onlypast>",
    "no choice <but @ing>",
    "no choice <except @ing>",
  ],
  unless: ["but nothing|something|evening|being"],
};
