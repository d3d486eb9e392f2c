import type { ExistenceRule } from "../../rule.ts";

/** “Had better” and “would rather” take the plain verb. */
export const wouldRather: ExistenceRule = {
  name: "would-rather",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "After “had better” or “would rather” the verb stands without “to”.",
  why: "The phrase is fixed, and readers know it by heart.",
  source: "usage",
  example: { wrong: "I would rather to stay.", right: "I would rather stay." },
  languages: ["Russian", "Spanish", "Hindi", "Persian"],
  patterns: [
    "<had better to> @base",
    "<would rather to> @base",
    "<i'd|we'd|he'd|she'd rather|better to> @base",
    "<rather to> @base @prep{0,1} _{0,3} than",
  ],
};
