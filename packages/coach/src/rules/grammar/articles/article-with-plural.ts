import type { ExistenceRule } from "../../rule.ts";

/** “A” and “an” stand before one thing only. */
export const articleWithPlural: ExistenceRule = {
  name: "article-with-plural",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“A” or “an” stands before one thing, and this is more than one.",
  why: "The small word and the ending say different numbers.",
  source: "usage",
  example: { wrong: "I saw a patients with fever.", right: "I saw a patient with fever." },
  languages: ["Chinese", "Vietnamese", "Hindi", "Arabic"],
  patterns: [
    "<a|an @adj{0,2} @onlynouns> ,|.|;|who|which|that|in|at|of|from|with|for|and|to|on|is|was|are|were|because|when|where|i|we",
    "<a|an @adj{0,1} children|men|women|criteria|phenomena|feet> ,|.|who|in|at|of|from|with|for|and|to|is|was|are|were",
    "a|an|another @adj{0,2} <one|single of{0,1} patients|doctors|nurses>",
    "<a|an @adj{0,1} steps|visits|results|notes|skills|reports|studies|charts|tests|tools|shifts|challenges|causes|goals> ,|.|who|which|that|in|at|of|from|with|for|and|to|on|is|was|are|were",
  ],
  unless: ["a few|dozen|couple|hundred|thousand|lot|great|good"],
};
