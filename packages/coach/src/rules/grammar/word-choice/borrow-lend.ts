import type { ExistenceRule } from "../../rule.ts";

/** “She borrowed me her notebook”: the giver lends. */
export const borrowLend: ExistenceRule = {
  name: "borrow-lend",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the one who gives lends; the one who takes borrows.",
  why: "Many languages have one verb for both.",
  source: "usage",
  example: { wrong: "He borrowed me a pen.", right: "He lent me a pen." },
  languages: ["Vietnamese", "German", "Polish", "Hindi"],
  patterns: [
    "<~borrow me|us|him|her|them|it to> @obj|the|my|his|her|a|students|patients|nurses",
    "<~borrow me|us|him|them a|the|his|her|their|my|some|money|books|@num>",
    "<~borrow her> a|the|my|his|some|money|our|their",
    "<~borrow my|the @onlynoun|book|car|notes to> him|her|them|me|us|a|the",
    "<~lend @noun|@mass|a|some|coat{1,3} from>",
  ],
  unless: ["borrow her @noun"],
};
