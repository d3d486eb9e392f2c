import type { ExistenceRule } from "../../rule.ts";

const THING = "@qual{0,1} @cn|@cns|@mn|people";

/** “Her's”, “theirs parents”, “a colleague of my”, “hisself”: forms of owning and of oneself. */
export const possessiveForm: ExistenceRule = {
  name: "possessive-form",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: before a noun “my” or “their”, alone “mine” or “theirs”.",
  why: "Each of these words has one form before a noun and another alone.",
  source: "usage",
  example: { wrong: "I met theirs parents.", right: "I met their parents." },
  languages: ["Spanish", "French", "Arabic", "Hindi", "Vietnamese", "Tagalog", "Russian"],
  patterns: [
    "<a|an my|our|your|their> @adj{0,1} @noun|@human",
    "<her's|their's|our's|your's|mines|hisself|theirself|theirselves|ourself|ourselfs|themselfs|meself|myselves>",
    "<themself> .|,|in|to|as|survivors|for|and|with",
    `@prep|~have|~lose|~see|~meet|~help|~love|~leave|~show|~bring|~teach|~give|~tell|is|was|that|because|and <theirs|ours|yours|hers ${THING}> !'`,
    `^ <theirs|ours|yours|hers|mine ${THING}> @be|@have|@modal|@vpast`,
    "@be|~have|~tell|~know|~see|~show|~lose|~leave|~bring|with|in|of|from <mine @purenoun|story|life|family|home|work|case|country>",
    "friend|friends|colleague|colleagues|cousin|patient|patients|classmate|mentor|teacher|professor|neighbor|neighbour|relative|student|idea|dream of <my|your|her|our|their> .|,|who|from|in|at|and|was|is|had|told|lives",
    "a|one|some|two|another friend|friends|colleague|colleagues|cousin|classmate|neighbor|relative of <me|him|us|them> .|,|who|from|in|at|and|was|is|had|told|lives",
    "was|is|were|are <my|your|our|their> .|,",
  ],
  unless: ["gold|coal|silver|copper|salt mine|mines", "from mine @human", "of her who", "the mines"],
};
