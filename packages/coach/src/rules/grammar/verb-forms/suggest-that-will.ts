import type { ExistenceRule } from "../../rule.ts";

const ASKED =
  "suggested|recommended|proposed|demanded|requested|advised|suggest|recommend|propose|suggests|recommends|requests";

/** “He suggested that we will stop”: after such a verb the base form stands alone. */
export const suggestThatWill: ExistenceRule = {
  name: "suggest-that-will",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: after this verb the base form stands alone: “that we stop”, “that he stay”.",
  why: "“I suggest that she rest”: no “will”, no “to” and no -s.",
  source: "usage",
  example: { wrong: "He suggested that we will stop.", right: "He suggested that we stop." },
  languages: ["Spanish", "French", "Arabic", "Russian", "Hindi", "Filipino"],
  patterns: [
    `@subj|@human|@humans <${ASKED} that i|we|he|she|they|you|@poss|the @qual{0,1} @cn|@cns|@human{0,1} will|must|would|to|has|have> @vb|to`,
    `@subj|@human|@humans <recommended|requested|demanded|proposed|advised|suggested that he|she|it @pures|stays|works|takes|returns|stops|rests|waits|visits|tries>`,
    `@subj|@human|@humans <recommended|requested|demanded|proposed|advised|suggested that the|my|his|her @cn|@human @pures|stays|works|takes|returns|stops|rests|waits|visits|tries>`,
    "<asked that @subj|@art|@poss @cn|@human{0,1} will|would|must>",
    "<insisted|demanded|asked that @art|@poss|@subj @cn|@human{0,1} to> @tobase",
    `<recommended|suggested|proposed to @poss|the @cn|@human|@humans{0,1} that @subj must|will|would|has>`,
  ],
  unless: ["suggested that it|the"],
};
