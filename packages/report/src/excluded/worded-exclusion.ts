import type { PlanReport } from "@smartpick/core";
import type { WordedExclusion } from "../worded-report.ts";
import { exclusionWords } from "./exclusion-words.ts";

type Excluded = PlanReport["excluded"][number];

/** A program left out with its reason in words. */
export function wordedExclusion(program: Excluded): WordedExclusion {
  return { ...program, reason: exclusionWords({ code: program.code, detail: detailOf(program) }) };
}

/** Core gives the reason as `code` or `code:detail`. */
function detailOf({ code, reason }: Excluded): string | null {
  return reason.startsWith(`${code}:`) ? reason.slice(code.length + 1) : null;
}
