import type { ExistenceRule } from "../../rule.ts";

/** “The same … than”, “as … than”, “so … than”: the halves do not fit. */
export const sameThan: ExistenceRule = {
  name: "same-than",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “same” and “as” are followed by “as”.",
  why: "“The same drug as before”; “than” goes with “more”.",
  source: "usage",
  example: { wrong: "It is the same size than mine.", right: "It is the same size as mine." },
  languages: ["French", "Spanish", "Portuguese", "Arabic"],
  patterns: [
    "<the same @noun|@nouns|@mass than>",
    "<as @adj|@adv than>",
    "<so @adj|@adv|far|much|many than>",
    "<hardly|scarcely had i|we|he|she|they> !@mark{1,8} than",
  ],
  unless: [
    "~do so @adv than",
    "rather|more|less|longer|better|fewer|higher|lower _{0,10} the same @noun than",
    "more|less as|so",
    "as|so more|less|better|fewer|rather|other",
  ],
};
