import type { ExclusionCode } from "@smartpick/core";
import { ruleName } from "../eligibility/rules.ts";
import { doubtWords } from "../program/doubts.ts";

const WORDS: Readonly<Record<ExclusionCode, string>> = {
  "rule-fails": "Fails a stated rule",
  doubtful: "Doubtful record: not seen in recent lists, or known by its NRMP code alone",
  never: "You chose never to apply there",
  "state-not-wanted": "State left out by your choice",
  "region-not-wanted": "Region left out by your choice",
  "setting-not-wanted": "Setting left out by your choice",
  "setting-unknown": "Setting unknown, and you asked for certain settings",
  track: "Track does not lead to board certification",
  "track-not-wanted": "Track left out by your choice",
  "other-track-of-same-program": "Another track of the same program is considered",
  "in-season": "Already answered this season",
};

/** Rules of who may come in at all say more than their name. */
const DOORS: Readonly<Record<string, string>> = {
  accreditation: doubtWords("closed"),
  "armed-forces": "Program of the armed forces: open to officers, HPSP and USUHS only",
  language: "Works in a language that you do not list",
};

/** Why a program is left out, as data; `detail` is the rule that fails, or the doubt. */
export interface Exclusion {
  readonly code: string;
  readonly detail: string | null;
}

/** Why a program was left out, as a short phrase. An unknown code stands for itself. */
export function exclusionWords({ code, detail }: Exclusion): string {
  const words = (WORDS as Readonly<Record<string, string>>)[code] ?? code;
  if (detail === null) return words;
  if (code === "doubtful") return doubtWords(detail);
  if (code === "rule-fails" && detail in DOORS) return DOORS[detail]!;
  return code === "rule-fails" ? `${words}: ${ruleName(detail)}` : words;
}
