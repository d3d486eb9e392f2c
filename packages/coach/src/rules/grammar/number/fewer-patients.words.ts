import type { Phrases } from "../../rule.ts";

/** “Less” and “amount” are for what is measured; “fewer” and “number” for what is counted. */
export const FEWER_PATIENTS: Phrases = {
  severity: "should",
  message: "What can be counted takes “fewer” or “number”.",
  patterns: [
    "<less patients|people|doctors|nurses|beds|children|errors|mistakes|visits|deaths|cases|hospitals|opportunities|questions|complaints|admissions|infections|complications|resources|women|men|residents|students|falls|tests|calls|referrals|words|books|staff-members|skills>",
    "<amount|amounts of @adj{0,1} patients|people|doctors|nurses|beds|children|errors|mistakes|visits|deaths|cases|hospitals|opportunities|questions|women|men|residents|students|tests|calls|hours|days|referrals>",
  ],
};
