import type { ExistenceRule } from "../../rule.ts";

/** “A women of 40”: one woman, two women. */
export const oneWomen: ExistenceRule = {
  name: "one-women",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: for one person say “woman” or “man”.",
  why: "The plural of these two changes inside the word.",
  source: "usage",
  example: { wrong: "She was a women of 40.", right: "She was a woman of 40." },
  languages: ["Spanish", "Arabic", "Hindi", "Chinese"],
  patterns: [
    "a|an|one|another|every|each|this|that|*-year-old|old|pregnant @adj{0,1} <women|men> was|is|has|of @num",
    "a|an|one|another|every|each|*-year-old @adj{0,2} <women|men> with|who|from|in|came|had|,|.|whose|and|asked|told|said|needed|brought|died|at|on|,|of @num{0,1}",
    "two|three|four|five|six|many|several|these|those|most|some|few|other|all @adj{0,1} <woman|man> with|who|from|in|came|had|were|are|,|.|and|died|waited|at|on",
  ],
  unless: [
    "every|each women|men 's",
    "a|one men's|women's",
    "all|some|most men|women",
    "an|a @noun men|women",
  ],
};
