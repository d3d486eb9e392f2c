import type { WordedAnalysis } from "@smartpick/answers";
import type { Stratum } from "../statistics/stratum.ts";
import type { CleaningStep } from "./clean.ts";

/** An analysis without its words; identifiers are looked for apart. */
export type Analysis = Omit<
  WordedAnalysis,
  "cleaning" | "finding" | "limits" | "warnings" | "identifiers" | "schema"
> & {
  readonly cleaning: readonly CleaningStep[];
  readonly limits: readonly WordedAnalysis["limits"][number]["code"][];
};

/** Rows counted by stratum, and how many were left out for want of what. */
export interface Counted {
  readonly used: number;
  readonly strata: readonly Stratum[];
  readonly withoutOutcome: number;
  readonly withoutExposure: number;
  readonly withoutStratum: number;
}
