import type { ExistenceRule } from "../../rule.ts";

/** “So” and “too” stand before a quality alone; before a noun it is “such a”. */
export const soAdjectiveNoun: ExistenceRule = {
  name: "so-adjective-noun",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“So” or “too” cannot stand here; “such” can.",
  why: "“A so busy day” is a pattern of other languages.",
  source: "usage",
  example: { wrong: "It was a so busy day.", right: "It was such a busy day." },
  languages: ["French", "German", "Spanish", "Russian"],
  patterns: [
    "<a|an so|too|enough @adj|tired|complicated|interested|crowded> @noun|@nouns|@mass|period|place|result|man|woman|people",
    "~be|~have|~see|~meet|with|of|from|by|like <so|too good|beautiful|difficult|important|bad|nice|big|interesting|kind|busy|small|hard|large|strong|long @noun|@nouns|@mass> ,|.|and|that|in|who|for|with",
    "<such difficult|important|busy|good|hard|bad|beautiful|sick|happy|tired that>",
    "~be|have|had|saw <so a> @adj @noun",
    "<such a @adj{0,1} @onlynouns|people|children>",
    "<what good|beautiful|difficult|great|kind doctor|day|moment|hospital|teacher|place|woman|man>",
  ],
};
