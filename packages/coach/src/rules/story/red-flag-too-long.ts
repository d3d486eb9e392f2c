import { redFlagMeter } from "../../topics/red-flag-meter.ts";
import type { DocumentRule } from "../rule.ts";

const SENTENCES = 2;
const LONGEST = 300;

/** More than two sentences on a setback before anything changes. */
export const redFlagTooLong: DocumentRule = {
  name: "red-flag-too-long",
  id: "red-flag-too-long",
  form: "count",
  severity: "should",
  message: "The setback takes more than two sentences.",
  why: "Fact, what you changed, what came of it: two sentences carry that. Detail makes a small crack wide.",
  source: "advisers",
  ask: "Which two sentences would be left: what happened, and what you changed?",
  kinds: ["personal-statement", "interview-answer", "letter-request"],
  find: (document) =>
    redFlagMeter(document).flatMap(({ first, sentences, words, named }) => {
      const third = document.sentences[first + SENTENCES];
      const last = document.sentences[first + sentences - 1];
      if (third === undefined || last === undefined || sentences <= SENTENCES) return [];
      const to = Math.min(last.to, third.from + LONGEST);
      return [
        {
          from: third.from,
          to,
          severity: named > SENTENCES ? "should" : "could",
          message: `The setback takes ${sentences} sentences and ${words} words before anything changes.`,
        },
      ];
    }),
};
