import type { ExistenceRule } from "../../rule.ts";

/** “I stayed very happy when”: English says “was” or “became”. */
export const stayedHappy: ExistenceRule = {
  name: "stayed-happy",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}”: a change of mood takes “was” or “became”.",
  why: "“Stay” means that nothing changed.",
  source: "usage",
  example: { wrong: "I stayed sad when he left.", right: "I was sad when he left." },
  languages: ["Portuguese", "Spanish"],
  patterns: [
    "<stayed|stay|remained very|so|really{0,1} happy|sad|surprised|impressed|shocked|excited|worried|angry|nervous|amazed|pregnant|sick|ill|interested|afraid> when|because|with|by|in|that|about|after",
  ],
};
