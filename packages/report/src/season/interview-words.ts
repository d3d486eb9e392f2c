import { outOf100 } from "../english/chance.ts";
import { counted } from "../english/plural.ts";

/** Below this the best program of a list is no likely interview, 0 to 1. */
const UNLIKELY = 0.35;
/** A list of fewer programs is not called long. */
const LONG = 20;

/** What dots that stand for seasons show: how many have no interview, and how many the best has. */
export function interviewDotsTitle(none: number, dots: number, most: number): string {
  const some = dots - none;
  if (some === 0) return `None of ${dots} dots has an interview.`;
  const highest = `the highest ${counted(most, "interview")}`;
  if (none === 0) return `All ${dots} dots have one interview or more, ${highest}.`;
  return `${none} of ${dots} dots ${none === 1 ? "has" : "have"} no interview. ${some} ${some === 1 ? "has" : "have"} one or more, ${highest}.`;
}

/**
 * What the best program of a list means, where it is no likely interview: of so many programs, its chance from 0 to 1;
 * empty where there is none, or it is likely.
 */
export function bestInterviewWords(best: number, programs: number): string {
  if (best === 0 || best >= UNLIKELY) return "";
  if (programs < 2) return `An interview there is ${outOf100(best)} of 100.`;
  const first = `The best single program is ${outOf100(best)} of 100 for an interview.`;
  return programs < LONG ? first : `${first} That is common, and it is why the list is long.`;
}

/** The same while answers are awaited from so many programs. */
export function bestAwaitedWords(best: number, waiting: number): string {
  if (best === 0 || best >= UNLIKELY || waiting === 0) return "";
  return waiting === 1
    ? `The one without an answer is ${outOf100(best)} of 100 for an interview.`
    : `Of the ${waiting} without an answer, the best is ${outOf100(best)} of 100 for an interview.`;
}
