import type { ExistenceRule } from "../../rule.ts";

/** “I want to devote to”: something of yours must be devoted. */
export const devoteTo: ExistenceRule = {
  name: "devote-to",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: devote yourself, your time or your life.",
  why: "The verb needs an object before “to”.",
  source: "usage",
  example: { wrong: "I want to devote to research.", right: "I want to devote myself to research." },
  languages: ["Chinese", "Korean", "Japanese"],
  patterns: [
    "to|@modal|i|we|always <devote|dedicate|commit|adjust|adapt to> the|my|this|patients|@mass|your|research|medicine|patient|serving|helping|@ing",
  ],
  unless: [
    "to|@modal|i|we|always adapt|adjust|commit to",
    "@noun|@nouns|time|hours|attention i|we|to|@modal devote|dedicate",
  ],
};
