import type { DocumentRule } from "../rule.ts";

/** Words above which an e-mail to a stranger is long, and how much that weighs; the highest first. */
const LONG = [
  [320, "should"],
  [220, "could"],
] as const;

/** An e-mail for a place that is longer than a stranger reads. */
export const requestTooLong: DocumentRule = {
  name: "request-too-long",
  id: "too-long",
  form: "count",
  kinds: ["position-request"],
  severity: "should",
  message: "This is long for an e-mail to somebody who does not know you.",
  why: "It is read on a phone between two patients. What does not fit on one screen waits, often for good.",
  source: "advisers",
  ask: "What could stand in the attached CV instead?",
  find: ({ wordCount }) => {
    const long = LONG.find(([most]) => wordCount > most);
    if (long === undefined) return [];
    const message = `This has ${wordCount} words, which is long for an e-mail to somebody who does not know you.`;
    return [{ from: 0, to: 0, severity: long[1], message }];
  },
};
