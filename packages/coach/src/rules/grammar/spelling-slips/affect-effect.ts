import type { ExistenceRule } from "../../rule.ts";

/** “Affect” is what something does; an “effect” is what comes of it. */
export const affectEffect: ExistenceRule = {
  name: "affect-effect",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“Affect” and “effect” are mixed up here.",
  why: "Both are real words, so no spelling check will see it.",
  source: "usage",
  example: { wrong: "It effected my sleep.", right: "It affected my sleep." },
  languages: ["Spanish", "Arabic", "Hindi", "Chinese", "Russian"],
  patterns: [
    "to|not|can|could|may|will|would|might|did|does|didn't|doesn't|that|which|how|deeply|strongly|greatly <effect> the|my|our|their|his|her|me|us|them|patients|people|children|how|outcomes|him|you|everyone",
    "war|it|this|which|disease|pandemic|illness|loss|death|stress|poverty|flood|earthquake <effected>",
    "<effected also|seriously|badly|negatively|deeply|severely|greatly|directly|mostly|mainly> the|my|our|their|his|her|me|us|them|patients|people",
    "<effected by|me|my|us|him|her|them|patients|people|children|our>",
    "<effects me|us|him|her|them|patients|people|children|millions>",
    "<effecting me|my|us|the|him|her|patients|people|them>",
    "<side affect|affects>",
    "<affect|affects on> @word",
    "an|the|positive|negative|big|huge|great|lasting|profound|significant|strong|adverse|long-term|any|no|deep <affect> on|of|in",
    "the|adverse|bad|good|these|those|its|long-term|side <affects> of|on|,|.|are|were",
  ],
};
