import type { ExistenceRule } from "../../rule.ts";

/** “In my whole live”, “put his live in my hands”. */
export const liveLife: ExistenceRule = {
  name: "live-life",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the noun is “life”, with “lives” for more than one.",
  why: "“Live” is the verb, so no spelling check will see it.",
  source: "usage",
  example: { wrong: "He put his live in my hands.", right: "He put his life in my hands." },
  languages: ["German", "Spanish", "Arabic", "Russian"],
  patterns: [
    "a|healthy|whole|daily|long|new|good|better|hard|day|human|personal|private|professional|normal|real|social|entire|family <live> is|was|,|.|;|and|of|to|for|on|changed|at|became|has|in|i|we",
    "~put|~save|~change|~lose|~risk|~give|~dedicate|~devote|~spend|~owe|~live|in|of|for|with|to|during|throughout his|her|my|our|their|a|the|one's <live> in|to|for|,|.|and|at|with|on|as|because|after",
    "^ <in|of live> ,|i|we|one",
    "<live> is|was short|hard|long|not|too|precious|fragile|a|full|difficult|beautiful|changed",
  ],
  unless: [
    "do|does|did|to|can|could|will|would|who|not|people|they|we|i|you live",
    "family|families|patients|children|a new|old live in|on|at|with|for|to",
    "family live in|at|on|with|to|for",
  ],
};
