import type { ExistenceRule } from "../../rule.ts";

/** “Discuss” takes its object without a preposition. */
export const discussAbout: ExistenceRule = {
  name: "discuss-about",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“Discuss” takes no “about”.",
  why: "You talk about a thing, but you discuss it.",
  source: "usage",
  example: { wrong: "We discussed about the dose.", right: "We discussed the dose." },
  languages: ["Hindi", "Urdu", "Arabic", "Spanish", "French"],
  patterns: [
    "<~discuss @adv{0,1} about>",
    "<~discuss @adv{0,1} regarding>",
    "<~discuss with !@mark{1,3} about>",
  ],
};
