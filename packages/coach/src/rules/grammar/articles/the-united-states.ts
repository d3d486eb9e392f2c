import type { ExistenceRule } from "../../rule.ts";
import { AFTER } from "../shared/after.words.ts";

/** Names of countries in the plural, and their short forms, take “the”. */
export const theUnitedStates: ExistenceRule = {
  name: "the-united-states",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "This name takes “the”.",
  why: "“The” belongs to names such as the United States or the Netherlands.",
  source: "usage",
  example: { wrong: "I came to USA in 2022.", right: "I came to the USA in 2022." },
  languages: ["Russian", "Hindi", "Urdu", "Arabic", "Chinese"],
  patterns: [
    `in|to|from|of|within|across|about|for <usa|uk|uae> ${AFTER}`,
    `in|to|from|of|within|across|about|for <united states|kingdom|nations|emirates> ${AFTER}`,
    `in|from|to|of <philippines|netherlands|gambia|bahamas|maldives|dominican republic{0,1}> ${AFTER}`,
  ],
};
