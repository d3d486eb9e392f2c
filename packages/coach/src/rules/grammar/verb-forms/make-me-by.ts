import type { ExistenceRule } from "../../rule.ts";

/** “Let himself convince by”: the one acted on takes the third form. */
export const makeMeBy: ExistenceRule = {
  name: "make-me-by",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: with “by” the third form is needed: “let himself be convinced by”.",
  why: "Here the person receives the action.",
  source: "usage",
  example: { wrong: "He let himself guide by a nurse.", right: "He let himself be guided by a nurse." },
  languages: ["German", "Polish", "Dutch", "French"],
  patterns: [
    "<~let|~have|~get|~make @refl|@obj convince|persuade|influence|guide|distract|deceive|intimidate|discourage|impress|inspire|examine|treat|defeat|frighten|teach|choose|operate by>",
  ],
};
