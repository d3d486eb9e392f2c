import type { AskFirst, PlanReport } from "@smartpick/core";
import { differenceOf100 } from "../english/chance.ts";
import { counted } from "../english/plural.ts";
import { visaName } from "../program/visa.ts";

/** What there is to ask, as the finding of its screen; the plan of a season that is over has no question. */
export function askFirstFinding({ askFirst }: Pick<PlanReport, "askFirst">): string {
  if (askFirst === undefined) return "Applications are over, so there is nothing to ask before applying.";
  if (askFirst.length === 0) return "No answer would change your list.";
  return `${counted(askFirst.length, "answer")} could change your list.`;
}

/** The question alone: `"Does it sponsor the J-1 visa?"` */
export function questionAlone({ field }: Pick<AskFirst, "field">): string {
  return field === "step2Minimum"
    ? "Which Step 2 CK does it ask for at least?"
    : `Does it sponsor ${visaName(field)}?`;
}

/** What is known of the answer: `"It is not in our sources."`, `"The last answer is of 2021."` */
export function knownWords({ field, source, year }: Pick<AskFirst, "field" | "source" | "year">): string {
  if (source === null) return "It is not in our sources.";
  if (field === "step2Minimum") {
    return `An old answer${year === null ? "" : ` of ${year}`} may lie above your score.`;
  }
  return `The last answer is ${year === null ? "of an unknown year" : `of ${year}`}.`;
}

/** The question to a program in words, with what is known: `"Does it sponsor the J-1 visa? It is not in our sources."` */
export function questionWords(question: AskFirst): string {
  return `${questionAlone(question)} ${knownWords(question)}`;
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
