import type { PlanReport } from "@smartpick/core";
import type { WordedExclusion } from "../worded-report.ts";
import { exclusionWords } from "./exclusion-words.ts";

/** A program left out with its reason in words. */
export function wordedExclusion(program: PlanReport["excluded"][number]): WordedExclusion {
  return { ...program, reason: exclusionWords(program) };
}
