import type { PlanReport } from "@smartpick/core";
import { warningWords } from "./warning-words.ts";

/** What changes how every number of an answer is to be read. */
const FIRST: readonly string[] = ["compared-afresh", "applications-over"];

/**
 * The warnings of an answer apart: the one that stands before the numbers, of what season they can be at all (`null` where
 * none does), and the rest, which stand after them.
 */
export function readFirst({ warningReasons }: Pick<PlanReport, "warningReasons">): {
  readonly first: string | null;
  readonly rest: readonly string[];
} {
  const reason = warningReasons.find(({ code }) => FIRST.includes(code));
  return {
    first: reason === undefined ? null : warningWords(reason),
    rest: warningReasons.filter((one) => one !== reason).map(warningWords),
  };
}
