import type { ExistenceRule } from "../../rule.ts";

/** “Afraid to not notice”: “of” and -ing, or “not to”. */
export const afraidToNot: ExistenceRule = {
  name: "afraid-to-not",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}”: “not” stands before “to”.",
  why: "“I decided not to go” is the edited order.",
  source: "usage",
  example: { wrong: "I tried to not sleep.", right: "I tried not to sleep." },
  languages: ["Russian", "German", "Chinese", "Spanish"],
  patterns: [
    "afraid|tried|try|trying|decided|promised|learned|asked|told|important|want|wanted|chose|careful|prefer @obj{0,1} <to not> @base",
  ],
};
