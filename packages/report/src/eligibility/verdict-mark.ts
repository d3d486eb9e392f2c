import type { Verdict } from "@smartpick/core";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  meets: "✓ meets",
  fails: "✕ fails",
  unknown: "? unknown",
};

/** The verdict with its shape and its word: `"? unknown"`. */
export function verdictMark(verdict: Verdict): string {
  return VERDICTS[verdict];
}
