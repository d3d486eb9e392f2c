import type { ExistenceRule } from "../../rule.ts";

/** “To don't” and “told her that do not”: a told order takes “not to”. */
export const toDoNot: ExistenceRule = {
  name: "to-do-not",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: a told order takes “not to” and the base form.",
  why: "“He told me not to give up”.",
  source: "usage",
  example: { wrong: "He told me to don't worry.", right: "He told me not to worry." },
  languages: ["Arabic", "Spanish", "Vietnamese", "Hindi"],
  patterns: [
    "<to don't|doesn't|didn't @base>",
    "<to do not @base>",
    "~tell|~ask|~advise|~warn|~order|~beg @obj|patients|everyone|parents <that{0,1} don't> @base|be",
    "~tell|~ask|~advise|~warn|~order|~beg @obj|patients|everyone|parents <that{0,1} do not> @base|be",
    "~tell|~ask|~advise|~order @obj <that please|to{0,1}> do|give|come|go|take|stop|wait|call",
    "~tell|~ask|~advise|~warn|~order|~beg @obj|patients|everyone|parents <do|don't not{0,1} to> @base",
  ],
  unless: [
    "to do not",
    "that do|does not @base _{0,4} ~be",
    "~tell|~ask @obj to do|give|come|go|take|stop|wait|call",
  ],
};
