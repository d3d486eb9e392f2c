import type { ExistenceRule } from "../../rule.ts";

const TIME =
  "day|week|weekend|month|year|morning|afternoon|evening|night|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time";
/** These are nouns, too. */
const ALSO_NOUNS =
  "reading|teaching|writing|singing|cooking|working|sitting|cleaning|shopping|swimming|drawing|painting|meeting|testing|training|recording|reporting|singing|planning|walking|playing|running|counseling";
const DOER = [
  "i|we|he|she|they",
  "the|my|our|his|her @qual{0,1} @cn|@human|@humans|team|group|family|children|people",
];

/** “Every Friday we were visiting”: what was done again and again takes the simple past. */
export const pastHabit: ExistenceRule = {
  name: "past-habit",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: for what was done again and again take the simple past or “used to”.",
  why: "“We were visiting” is one moment that something else breaks into.",
  source: "usage",
  example: { wrong: "Every Friday we were visiting farms.", right: "Every Friday we visited farms." },
  languages: ["Spanish", "French", "Italian", "Russian", "Hindi", "Turkish"],
  patterns: DOER.flatMap((doer) => [
    `<every|each ${TIME} ,{0,1} ${doer} was|were @adv{0,1} @doing|${ALSO_NOUNS}>`,
    `<on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends ,{0,1} ${doer} was|were @adv{0,1} @doing|${ALSO_NOUNS}>`,
    `${doer} <was|were visiting|going|playing|reading|walking|cooking|helping|teaching|calling|praying|eating|writing|bringing|telling|selling @word{0,4} every|each ${TIME}> .|,|and`,
  ]),
  unless: [
    `every|each time ,{0,1} @word{1,4} was|were`,
    "was|were @adv{0,1} learning|getting|becoming|growing|losing|waiting|being|dying|still|going",
    "every|each @word{1,6} was|were @adv{0,1} @doing @word{0,6} when|while|as|before",
  ],
};
