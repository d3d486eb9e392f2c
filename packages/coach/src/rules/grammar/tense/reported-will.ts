import type { ExistenceRule } from "../../rule.ts";

/** “He promised that he will”: told later, “will” becomes “would”. */
export const reportedWill: ExistenceRule = {
  name: "reported-will",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}”: in a past story “will” and “can” become “would” and “could”.",
  why: "What was said then is told from now: the verb steps back.",
  source: "usage",
  example: { wrong: "I said that I will come.", right: "I said that I would come." },
  languages: ["Russian", "Turkish", "Portuguese", "Chinese", "Hindi"],
  patterns: [
    "<promised|said|told|knew|thought|hoped|believed|decided|explained|feared|assured|swore|realized @obj|@art|@poss{0,2} @noun|patient|mother|father|family{0,1} that{0,1} i|we|he|she|they|it will|cannot|can't|can> @base|be|not|never",
    "told|said|explained|reported @obj|us|me{0,1} that the|my|his|her @noun|patient|mother|child|man|woman <has|have @past|@part>",
    "asked @obj{0,1} <if|whether i|he|she|we|they|it will|can|have|has>",
  ],
};
