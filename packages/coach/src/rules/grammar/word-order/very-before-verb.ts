import type { ExistenceRule } from "../../rule.ts";

/** “Very” stands before a quality and never before a verb. */
export const veryBeforeVerb: ExistenceRule = {
  name: "very-before-verb",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“Very” does not stand before a verb.",
  why: "English says “like very much” or “really like”.",
  source: "usage",
  example: { wrong: "I very like this field.", right: "I like this field very much." },
  languages: ["Chinese", "Russian", "Korean", "Vietnamese"],
  patterns: [
    "<i|we|he|she|they|you|to|who very like|liked|likes|love|loved|want|wanted|enjoy|enjoyed|appreciate|appreciated|need|hope|hoped|admire|admired|respect|respected|understand|miss|missed|thank|regret|prefer|suffer|suffered|help|helped|hate|believe|agree|improve|improved|changed|worry|worried|prefers>",
    "<very appreciate|appreciated your|the|this|it|if>",
    "would|will|could <very like|love|want|appreciate>",
    "<very like|love|enjoy|want|need|hope to|this|my|the>",
    "<it|this|that very helped|helps|changed|impressed|affected|touched|surprised|inspired|motivated|improved>",
    "~have|~has|had <very interest|experience|knowledge|patience|respect|desire> ,|.|in|to|for|with|of",
  ],
  unless: ["~be very like"],
};
