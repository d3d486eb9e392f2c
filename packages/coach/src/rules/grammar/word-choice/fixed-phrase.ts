import type { ExistenceRule } from "../../rule.ts";

/** “According to my opinion”, “based from”: phrases with one fixed small word. */
export const fixedPhrase: ExistenceRule = {
  name: "fixed-phrase",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this phrase has another fixed form.",
  why: "“In my opinion”, “based on”, “beyond my expectations”: each keeps its words.",
  source: "usage",
  example: { wrong: "According to my opinion, he was right.", right: "In my opinion, he was right." },
  languages: ["Filipino", "German", "Russian", "Hindi"],
  patterns: [
    "<according to|on my opinion|view>",
    "<as per my opinion|view>",
    "<based from> my|the|our|this|his|her|that|these",
    "<out of my|our|the expectation|expectations>",
    "<with the{0,1} help|helping of{0,0}> of{1,1} @word",
  ],
  unless: ["with the help of"],
};
