import type { SentenceRule } from "../rule.ts";
import { praiseIn } from "./vague-self-praise.ts";

/** Traits of her own in a request: its writer may speak of them, and needs the day on which they showed. */
export const vaguePraiseRequest: SentenceRule = {
  name: "vague-praise-request",
  id: "vague-self-praise",
  form: "sentence",
  kinds: ["letter-request"],
  severity: "could",
  message: "“{}” asks for praise; the writer needs a day that shows it.",
  why: "A letter with a scene is believed. One with a list of virtues is skipped.",
  source: "advisers",
  ask: "Which day did this writer see, and what did you do on it?",
  example: {
    wrong: "Please say that I am hardworking and polite.",
    right: "You watched me call 31 families in one evening.",
  },
  find: (sentence) => praiseIn(sentence).map((hit) => ({ ...hit, severity: "could" as const })),
};
