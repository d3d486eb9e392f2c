import { ADJECTIVE_CALQUES } from "../../../lexicon/word-pairs.ts";
import type { ExistenceRule } from "../../rule.ts";

/** “Strong rain”, “big possibility”: which adjective a noun takes. */
export const nounAdjective: ExistenceRule = {
  name: "noun-adjective",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}”: English uses another adjective with this noun.",
  why: "Rain is heavy and a chance is good; the translated pair stops the reader.",
  source: "usage",
  example: { wrong: "The strong rain flooded the road.", right: "The heavy rain flooded the road." },
  languages: ["Greek", "Spanish", "Russian", "Chinese", "German"],
  patterns: ADJECTIVE_CALQUES.map(([noun, wrong]) => `<${wrong} ${noun}>`),
  unless: ["big|strong|large family", "great @cn", "hard|big|strong @cn problem"],
};
