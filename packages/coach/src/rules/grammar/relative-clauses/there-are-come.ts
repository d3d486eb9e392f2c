import type { ExistenceRule } from "../../rule.ts";

/** A second verb after “there are”: “there are many patients come”. */
export const thereAreCome: ExistenceRule = {
  name: "there-are-come",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after “there are” the next verb takes “who”, “that” or -ing.",
  why: "A sentence has one main verb; “there are” is already it.",
  source: "usage",
  example: { wrong: "There are people come at night.", right: "There are people who come at night." },
  languages: ["Chinese", "Vietnamese", "Thai", "Korean"],
  patterns: [
    "there was|were a|an|one|many|some|several|@num @adj{0,1} @human|@humans|patients|people <worked|lived|came|went|wanted|needed|had|knew|took|gave|died|stayed|arrived>",
    "<there are|were|is|was @adv|many|some|several|a|lot|of|no|only|@num|@adj{0,4} @nouns|people|children|patients|women|men @onlybase|come|live|work|suffer|die|go|need|want|have|think|believe|came|went|died|lived|suffered|wanted>",
    "<there is|was a|an|one|no @adj{0,1} patient|man|woman|boy|girl|child|doctor|nurse|mother|student came|told|asked|said|wanted|had|went|gave|died|lived|suffered|comes|lives|needs>",
    "^ <there had|have a|an|one|no|many|some|two @adj{0,1} @noun|@nouns|patient|man|woman|people|old{1,2}> in|at|on|who|that|with",
    "where|because|that|and <there had a|an|no|many|some @adj{0,2} @noun|@nouns|patient|man|woman|people> in|at|on|who|that|with|,|.",
  ],
  unless: [
    "@nouns|people|children|women|men have|work|need|want|came|had @noun|never|always|been",
    "@units came|went|had|died|have|@onlybase",
  ],
};
