import type { ExistenceRule } from "../../rule.ts";
import { PERSON } from "../shared/person.words.ts";

/** “That” does not follow a comma where it tells what one thinks, or who one means. */
export const commaThat: ExistenceRule = {
  name: "comma-that",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "No comma stands before “that” here; after a comma it would be “who” or “which”.",
  why: "Other languages put a comma there; in English it cuts the sentence.",
  source: "usage",
  example: { wrong: "I understood, that she was afraid.", right: "I understood that she was afraid." },
  languages: ["German", "Russian", "Ukrainian", "Polish", "Georgian"],
  patterns: [
    "~show|~teach|~explain|~understand|~know|~see me|us|him|her|them{0,1} <, how|why> @adj|@adv|to|i|we|the",
    "i|we|he|she|they|who|and|to @adv{0,1} <~understand|~know|~think|~believe|~realize|~hope|~see|~find|~feel|~notice|~learn|~mean|~decide|~promise|~show|~prove|~explain , that> i|the|we|he|she|they|my|it|a|an|our|there|every|no|some|most|many|patients|medicine|his|her|nobody",
    `my|our|the ${PERSON} , <that> had|has|was|is|always|never|taught|came|worked|lived|died|became|knew|trained`,
    "@noun|mother|house|road|hospital|bridge|clinic|ward , <that it> was|is|had|has",
  ],
  unless: [
    "said|says|, @det _{0,4} , that was|is",
    "told|taught|asked|so|such _{0,12} , that",
    "did i|we|he|she",
  ],
};
