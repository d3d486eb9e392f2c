import type { ExistenceRule } from "../../rule.ts";

/** “A big experience”, “a great learning”, “good relations”: words that English joins in another way. */
export const wideExperience: ExistenceRule = {
  name: "wide-experience",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: English joins other words here.",
  why: "“Wide experience”, “I learned a lot”, “a good relationship”: these pairs are fixed.",
  source: "usage",
  example: { wrong: "I have a big experience in care.", right: "I have wide experience in care." },
  languages: ["Hindi", "Spanish", "French", "Persian"],
  patterns: [
    "<a big|rich|large|huge|long experience> in|with|of|as",
    "<a great|big|huge|real|new|good learning> for|,|.|to|because",
    "<a|an @adj{0,1} good|close|bad|strong|better|warm|friendly relations|relationships> with|between|,|.",
  ],
};
