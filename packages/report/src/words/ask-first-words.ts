import type { AskFirst } from "@smartpick/core";
import { visaName } from "../messages/visa.ts";
import { differenceOf100 } from "./chance.ts";

/** The question to a program in words, with what is known: `"Does it sponsor the J-1 visa? Nobody has published this."` */
export function questionWords({ field, source, year }: AskFirst): string {
  const old =
    source === null
      ? "Nobody has published this."
      : `The last answer is ${year === null ? "of an unknown year" : `of ${year}`}.`;
  if (field !== "step2Minimum") return `Does it sponsor ${visaName(field)}? ${old}`;
  return `Which Step 2 CK does it ask for at least? ${source === null ? old : `An old answer${year === null ? "" : ` of ${year}`} may lie above your score.`}`;
}

/** What the answer would do to the list, in one sentence. */
export function answerWords({ listed, ifYes, ifNo }: AskFirst): string {
  if (!listed) return "If the answer is good, it comes onto the list.";
  if (ifYes > 0 && ifNo > 0) return "Either answer moves a place or a signal.";
  return ifYes > 0
    ? "If the answer is good, it deserves a signal."
    : "If the answer is bad, another program takes its place.";
}

/** What asking is worth on average: `"worth 0.1 of 100"`. */
export function askWorth({ gain }: AskFirst): string {
  return `worth ${differenceOf100(gain)} of 100`;
}
