import type { ExistenceRule } from "../../rule.ts";

/** “Able”, “capable” and their like with the wrong form: “able treating”, “able of doing”. */
export const ableIng: ExistenceRule = {
  name: "able-ing",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “able” goes with “to” and the base form.",
  why: "“Able to do” and “capable of doing” are two frames that do not mix.",
  source: "usage",
  example: {
    wrong: "I was able of presenting in two minutes.",
    right: "I was able to present in two minutes.",
  },
  languages: ["French", "Spanish", "Italian", "Russian", "Arabic"],
  patterns: [
    "<able @ing>",
    "<able of|in|for @ing>",
    "<able to @ing>",
    "<unable @ing>",
    "<unable of|in|for|to @ing>",
    "<capable to @onlybase>",
    "<can|could|may|might be able @ing>",
    "<can able to>",
    "<could able to>",
    "i|we|he|she <able to> @base",
    "<not able> @onlybase",
    "<willing|ready|eager|happy to @ing>",
    "<ready|willing|eager for to>",
    "<unable|able> see|make|do|go|speak|find",
  ],
  unless: ["were|was|is|are|be|am i|we|he|she able to", "able nursing"],
};
