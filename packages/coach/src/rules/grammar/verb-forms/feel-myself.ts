import type { ExistenceRule } from "../../rule.ts";

/** “I felt myself helpless”: “feel” takes the quality alone. */
export const feelMyself: ExistenceRule = {
  name: "feel-myself",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: “feel” takes no “myself” before a quality.",
  why: "“I felt helpless”; “I felt myself” says that something moved in you.",
  source: "usage",
  example: { wrong: "I felt myself lost.", right: "I felt lost." },
  languages: ["Arabic", "German", "Russian", "French"],
  patterns: [
    "<~feel myself|himself|herself|ourselves|themselves @adv{0,1} @adj|helpless|lost|useless|ashamed|comfortable|guilty|weak|stronger|better|honored|obliged|at>",
    "<~concentrate|~relax|~hurry|~complain|~complain|~meet|~graduate|~specialize|~wake myself|himself|herself|ourselves|themselves> in|on|to|,|.|with|of|at|about|up",
  ],
  unless: ["feel @refl @adv{0,1} grow|become"],
};
