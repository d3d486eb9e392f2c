import { HEADS_OF_PROSE } from "./labels.ts";

const HEADS: ReadonlySet<string> = new Set(HEADS_OF_PROSE.map((words) => words.toLowerCase()));

/** Whether a label is one with which applicants head lines of their own texts. */
export function isHeadOfProse(label: string): boolean {
  return HEADS.has(label.toLowerCase());
}
