import type { Evidence } from "@smartpick/core";

const EVIDENCE: Readonly<Record<Evidence, readonly [squares: string, word: string]>> = {
  strong: ["■■■", "Strong"],
  moderate: ["■■□", "Moderate"],
  thin: ["■□□", "Thin"],
};

/** The evidence grade as three squares and the word: `"■□□ Thin"`. */
export function evidenceMark(evidence: Evidence): string {
  return EVIDENCE[evidence].join(" ");
}

/** The evidence grade in its word alone, for files and paper: `"Thin"`. */
export function evidenceWord(evidence: Evidence): string {
  return EVIDENCE[evidence][1];
}
