import type { ExistenceRule } from "../../rule.ts";

/** “Has located on”: a place is where something “is located”. */
export const hasLocated: ExistenceRule = {
  name: "has-located",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: say “is located”, or only “is”.",
  why: "A hospital does not locate; it is located.",
  source: "usage",
  example: { wrong: "The clinic has located in a port.", right: "The clinic is in a port." },
  languages: ["Vietnamese", "Chinese", "Turkish"],
  patterns: [
    "hospital|clinic|village|city|town|ward|university|school|house|unit|center|centre|department|which|that|country <has|have located|situated> in|on|at|near|by",
    "hospital|clinic|village|city|town|ward|university|school|house|unit|center|centre|department|which|that|country|it <locates|located|situates in|on|at|near> @art|@cap|my @adj{0,1} @noun|@cap|island{1,1} and|,|.|with",
    "<has|have composed|consisted|comprised of> @num|@art",
  ],
  unless: ["that|which|house|unit|department|center|school|it located", "~be located"],
};
