import type { ExistenceRule } from "../../rule.ts";

/** “It could be seen it on the film”: in the passive no object is left over. */
export const passiveLeftOver: ExistenceRule = {
  name: "passive-left-over",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after this passive no “it” or “me” stands.",
  why: "What is seen stands before the verb already.",
  source: "usage",
  example: { wrong: "It could be seen it on the film.", right: "It could be seen on the film." },
  languages: ["Spanish", "Portuguese", "Arabic", "Persian", "Amharic"],
  patterns: [
    "<be|been|was|were|is|are @adv{0,1} @vpart it|them|me|us> by|on|in|at|from|with|for|when|.|,",
    "!it|there|that <was|were|been @adv{0,1} refused|declined|hesitated|struggled|pretended|hoped|wished|wanted|tried|tended to> @vb",
    "<was|were|been|is|are @adv{0,1} turned out> that|to|,|well|badly",
    "<has|have|had been turned out>",
    "<was|were let to> @vb",
  ],
  unless: [
    "be|been|was|were|is|are @adv{0,1} given|told|shown|taught|asked|sent|offered|paid|handed|awarded|granted|promised|allowed|denied|refused|owed|lent|fed|done|made|forgiven|spared|saved|left|gone it|them|me|us",
    "lights|light|lamp|patients|machine was|were turned out",
  ],
};
