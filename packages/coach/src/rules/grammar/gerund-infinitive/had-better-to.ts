import type { ExistenceRule } from "../../rule.ts";

/** “Had better to”, “would rather to”: the base form follows. */
export const hadBetterTo: ExistenceRule = {
  name: "had-better-to",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the base form follows, without “to”.",
  why: "“You had better rest”, “I would rather wait”.",
  source: "usage",
  example: { wrong: "You had better to rest.", right: "You had better rest." },
  languages: ["Spanish", "Arabic", "Chinese", "Russian", "Hindi", "Persian"],
  patterns: [
    "<had better to> @base",
    "<would|'d rather to> @base",
    "<would|'d rather @ing>",
    "i'd|you'd|we'd|he'd|she'd <better|rather to> @base",
    "<rather to> @base @prep{0,1} _{0,3} than",
  ],
  unless: ["~be better|rather to", "would rather nursing"],
};
