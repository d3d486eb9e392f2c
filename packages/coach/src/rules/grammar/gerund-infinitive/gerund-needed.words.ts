import type { Phrases } from "../../rule.ts";
import { DOING } from "../shared/pieces.words.ts";

/** An infinitive after a verb that takes an -ing form: “enjoy to teach”, “avoid to ask”. */
export const GERUND_NEEDED: Phrases = {
  severity: "must",
  patterns: [
    `<~enjoy> so|very much{1,1} to ${DOING}`,
    `<~postpone|~delay to> ${DOING}`,
    "<~quit to> smoke|drink|work|study",
    "<~stop to> smoke|drink|believe|think|cry|bleed|breathe|eat|take|work|study|improve|learn|worry|complain|feel|be|have",
    "<~stop to> see|treat _{1,3} as",
    `<can't|cannot|couldn't help to> ${DOING}`,
    "could not <help to> feel|think|cry|smile|laugh|notice|wonder",
    "<~admit to> have|be|make",
    `<~continue|~keep on to> ${DOING}`,
    "<~start|~begin with to>",
    `<spend|spent|spends|spending> @num|@art|my|many|much|hours|time|days @adj|@unit|@units|@noun|free{0,2} time|hours|days|months|weeks|years|evenings|weekends <to> ${DOING}`,
    `a hard time <to> ${DOING}`,
  ],
  unless: [
    "~keep|~consider to be|have",
    "~stop to think|feel about",
    "~be enjoyed|avoided to",
    "~need|~want to ~keep",
    "time to",
  ],
};
