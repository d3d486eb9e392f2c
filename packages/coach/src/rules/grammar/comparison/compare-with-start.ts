import type { ExistenceRule } from "../../rule.ts";

/** “Compare with”, “base on” at the head of a sentence: the third form is needed. */
export const compareWithStart: ExistenceRule = {
  name: "compare-with-start",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: here the third form stands: “compared with”, “based on”.",
  why: "The base form reads as an order to the reader.",
  source: "usage",
  example: {
    wrong: "Compare with the city, we had little.",
    right: "Compared with the city, we had little.",
  },
  languages: ["Chinese", "Vietnamese", "Thai"],
  patterns: [
    "^ <compare with|to> !@mark{1,9} , !compare|see|and|then|not|you",
    "^ <base on> !@mark{1,9} ,",
    "<based from|in> my|these|the|this|our|these|his|her experience|experiences|results|findings|opinion|knowledge|observation|observations|data|symptoms|history",
  ],
  unless: ["based in the"],
};
