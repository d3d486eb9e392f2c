import type { Phrases } from "../../rule.ts";
import { PEOPLE } from "../shared/pieces.words.ts";

const PERSON = "me|us|him|them|you|her|everyone|people|patients|students";

/** A person and an infinitive after a verb that takes neither: “suggested me to rest”, “insisted me to wait”. */
export const SUGGEST_ME_TO: Phrases = {
  severity: "must",
  message: "“{}”: this verb takes no person with “to”.",
  patterns: [
    `<~suggest|~propose|~insist|~demand ${PERSON} to>`,
    `<~suggest|~propose|~insist|~demand @poss|@art @adj{0,1} ${PEOPLE} to> @base`,
    `<~suggest|~recommend|~propose|~advise to ${PERSON} to>`,
    `<~suggest|~recommend|~propose to @poss|@art|all @adj{0,1} ${PEOPLE} to>`,
    "<~recommend me|us|him|them|her to> @onlybase|become|be|have|study|rest|start|change|visit|try|take|read|work|practice|contact|use|need",
    "<~recommend @poss|the @adj{0,1} patient|patients|mother|father|family|parents|daughter|son|team|hospital to> @base",
    "<~explain|~say|~mention|~describe me|us|him|them to> @base",
    "<~say to @obj|@poss{1,1} @onlynoun{0,1} to> @base",
    "<~hope|~hoped me|him|them|us to> @base",
    "<~suggest|~insist|~demand> on{0,1} him|me|them|us|her to",
    `<~explain|~inform to @poss|@art @adj{0,1} ${PEOPLE} to> @base`,
  ],
  unless: ["~demand of", "~say to myself|himself|herself"],
};
