import type { ExistenceRule } from "../../rule.ts";

/** “Was not having”, “was knowing”: a state is no action. */
export const notHaving: ExistenceRule = {
  name: "not-having",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this is a state, so the verb takes no -ing.",
  why: "“She had no relatives”, “it does not contain”: a state, not an action.",
  source: "usage",
  example: { wrong: "He was not having money.", right: "He had no money." },
  languages: ["Hindi", "Urdu", "Nepali", "Bengali"],
  patterns: [
    "<am|is|are|was|were|isn't|wasn't|weren't not{0,1} having> any|no|enough|much|money|relatives|fever|symptoms|pain|history|diabetes|hypertension|access|knowledge|idea|proper|facilities|children",
    "<am|is|are|was|were not{0,1} @adv{0,1} knowing|believing|belonging|owning|consisting|containing|possessing|understanding|preferring|needing|wanting> @art|@poss|@obj|what|that|how|to|of|any|well|many|@mass",
    "<research|study|thesis|paper|project|book|poster|article|chapter|topic|story|film is|are talking> about|on",
  ],
  unless: [
    "was|were having no|much|any luck|trouble|fun|success|effect|of",
    "and having any|pain",
    "having pain when",
  ],
};
