import type { DocumentRule } from "../rule.ts";
import { positionSentence } from "./position-sentence.ts";

const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|spring|summer|autumn|fall|winter)\b/;
const LENGTH =
  /\b(?:\d+|an?|one|two|three|four|five|six|eight|nine|ten|twelve|eighteen|several)(?:[- ](?:to|or)[- ]\w+)?[- ](?:days?|weeks?|months?|years?)\b/i;
const FIGURES =
  /\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b20\d\d-\d\d\b|\b(?:in|from|until|by|of|for) 20\d\d\b/;
/** What is still to come: a free time, or a time asked for. */
const AHEAD =
  /\?|\b(?:available|free|start(?:ing)?|begin(?:ning)?|join|come|stay|could|would|can|will|hope|plan|looking|seek|apply|interested|possible|arrange|full[- ]time|part[- ]time|spend|ask|wish|like to|want|from now)\b/i;
const CAPITAL_MAY = /\bMay\b/;

/** An e-mail for a place that names neither a day nor a length. */
export const requestDates: DocumentRule = {
  name: "request-dates",
  id: "no-deadline",
  form: "conditional",
  kinds: ["position-request"],
  severity: "should",
  message: "The e-mail does not say from when, or for how long, you could come.",
  why: "Whoever arranges a place looks at a calendar first. Without a time the answer is “later”.",
  source: "advisers",
  ask: "From which month could you come, for how many weeks, and how many hours a week?",
  find: (document) => {
    if (document.sentences.some(({ sentence }) => isTimed(sentence.plain))) return [];
    const span = positionSentence(document);
    return span === null ? [] : [span];
  },
};

function isTimed(plain: string): boolean {
  if (!AHEAD.test(plain)) return false;
  // “May” is a month where it has its capital and does not open the sentence.
  const months = plain.toLowerCase().replaceAll(/\bmay\b/g, " ");
  return MONTH.test(months) || CAPITAL_MAY.test(plain.slice(1)) || LENGTH.test(plain) || FIGURES.test(plain);
}
