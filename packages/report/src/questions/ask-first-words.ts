import type { AskFirst, AskGroup, PlanReport } from "@smartpick/core";
import { differenceOf100 } from "../english/chance.ts";
import { counted } from "../english/plural.ts";
import { ASKED_WORDS } from "./asked-words.ts";

/** What there is to ask, as the finding of its screen; the plan of a season that is over has no question. */
export function askFirstFinding({ askGroups }: Pick<PlanReport, "askGroups">): string {
  if (askGroups === undefined) return "Applications are over, so there is nothing to ask before applying.";
  const [first] = askGroups;
  if (first === undefined) return "No answer would change your list.";
  const { programs, gain, open, gainOfAll } = first;
  const all = `${differenceOf100(gainOfAll)} of 100`;
  const worth =
    open > programs.length
      ? `${differenceOf100(gain)} of 100 from the ${counted(programs.length, "program")} to ask first, ${all} from all ${open}`
      : all;
  if (askGroups.length === 1) return `One question could change your list, worth ${worth}.`;
  return `${counted(askGroups.length, "question")} could change your list. The first is worth ${worth}.`;
}

/** The question alone: `"Does it sponsor the J-1 visa?"` */
export function questionAlone({ field }: Pick<AskFirst, "field">): string {
  return ASKED_WORDS[field].alone;
}

/** One question to several programs: `"Ask 17 programs whether they consider a failed Step 1"`. */
export function groupWords({ field, programs }: Pick<AskGroup, "field" | "programs">): string {
  return `Ask ${counted(programs.length, "program")} ${ASKED_WORDS[field].ofSeveral}`;
}

/** What the answers of a group are worth: `"together worth 0.2 of 100; all 121 whose answer counts, 0.5"`. */
export function groupWorth({ programs, gain, open, gainOfAll }: AskGroup): string {
  const together = programs.length === 1 ? "worth" : "together worth";
  const whole =
    open > programs.length ? `; all ${open} whose answer counts, ${differenceOf100(gainOfAll)}` : "";
  return `${together} ${differenceOf100(gain)} of 100${whole}`;
}

/** What is known of the answer: `"It is not in our sources."`, `"The last answer is of 2021."` */
export function knownWords({
  field,
  source,
  year,
  says,
}: Pick<AskFirst, "field" | "source" | "year" | "says">): string {
  if (source === null) return "It is not in our sources.";
  const old = `An old answer${year === null ? "" : ` of ${year}`}`;
  if (field === "step2Minimum") return `${old} may lie above your score.`;
  if (field !== "visaJ1" && field !== "visaH1b") return `${old} would leave you out.`;
  if (says !== undefined)
    return `The last answer${year === null ? "" : `, of ${year},`} says ${says ? "yes" : "no"}.`;
  return `The last answer is ${year === null ? "of an unknown year" : `of ${year}`}.`;
}

/** What the answer would do to the list, in one sentence. */
export function answerWords({ listed, ifYes, ifNo }: AskFirst): string {
  if (!listed) return "If the answer is good, it comes onto the list.";
  if (ifYes > 0 && ifNo > 0) return "Either answer moves a place or a signal.";
  return ifYes > 0
    ? "If the answer is good, it deserves a signal."
    : "If the answer is bad, another program takes its place.";
}
