import type { ExistenceRule } from "../../rule.ts";

/** “Less” and “amount” are for what is measured; “fewer” and “number” for what is counted. */
export const fewerPatients: ExistenceRule = {
  name: "fewer-patients",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "What can be counted takes “fewer” or “number”.",
  why: "“Less patients” reads as a slip in careful prose.",
  source: "usage",
  example: { wrong: "Less patients came.", right: "Fewer patients came." },
  languages: ["Spanish", "Arabic", "Hindi"],
  patterns: [
    "<less times> .|,|and|in|than|a|per|but|because|for",
    "~come|~go|~try|~visit|~call|~eat|~see|~do|~happen|~meet @obj{0,1} <less times>",
    "<less @humans|@purenouns|women|men|children> !than|in|of|'",
    "<less patients|people|doctors|nurses|beds|children|errors|mistakes|visits|deaths|cases|hospitals|opportunities|questions|complaints|admissions|infections|complications|resources|women|men|residents|students|falls|tests|calls|referrals|words|books|staff-members|skills>",
    "<amount|amounts of @adj{0,1} patients|people|doctors|nurses|beds|children|errors|mistakes|visits|deaths|cases|hospitals|opportunities|questions|women|men|residents|students|tests|calls|hours|days|referrals>",
  ],
};
