import type { ExistenceRule } from "../../rule.ts";

/** “Resigned from chemotherapy”: one stops or refuses a treatment. */
export const resignFromCare: ExistenceRule = {
  name: "resign-from-care",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}”: one leaves a job; a treatment is stopped or refused.",
  why: "“Resign” is for a post.",
  source: "usage",
  example: { wrong: "He resigned from dialysis.", right: "He stopped dialysis." },
  languages: ["Polish", "Czech", "Ukrainian"],
  patterns: [
    "<~resign from> @art|@poss{0,1} @adj{0,1} chemotherapy|treatment|surgery|dialysis|therapy|operation|radiotherapy|medication|transfusion",
    "<~resign of|on>",
  ],
};
