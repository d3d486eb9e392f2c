import type { SignalAllowance } from "../profile/profile.ts";
import type { GateFacts } from "./gate-facts.ts";
import type { SeasonProvenance } from "./season-provenance.ts";

export type { SeasonProvenance };

/** A season's fees, signals, dates and field limits: `data/season/YEAR/`, one file to correct. */
export interface SeasonFacts {
  /** Year of the Match. */
  readonly season: number;
  readonly services: readonly ApplicationService[];
  readonly fixedFees: readonly FixedFee[];
  readonly signals: readonly SignalRule[];
  readonly dates: readonly SeasonDate[];
  readonly limits: readonly FieldLimit[];
  /** What its gate asks; absent where the season has no such table. */
  readonly gate?: GateFacts;
}

/** A service such as ERAS with its fee steps, which count per specialty. `null` steps = the fee is unknown. */
export interface ApplicationService extends SeasonProvenance {
  readonly id: string;
  readonly title: string;
  /** Specialty names that apply through this service; empty = all that no other service names. */
  readonly specialties: readonly string[];
  readonly steps: readonly FeeStep[] | null;
}

/** Each program up to the `upTo`th of a specialty costs `usd`; `null` = no upper end. */
export interface FeeStep {
  readonly upTo: number | null;
  readonly usd: number;
}

export interface FixedFee extends SeasonProvenance {
  readonly id: string;
  readonly title: string;
  readonly usd: number;
  /** Paid by: everyone, or IMGs only. */
  readonly appliesTo: "all" | "img";
  /** Counted in the plan's cost (a fee of the application season) or only mentioned (exams, certification). */
  readonly counted: boolean;
  readonly service: string | null;
}

export interface SignalRule extends SeasonProvenance {
  readonly specialty: string;
  readonly allowance: SignalAllowance;
}

export interface SeasonDate extends SeasonProvenance {
  readonly id:
    | "eras-opens"
    | "applications-open"
    | "programs-review"
    | "nrmp-registration-opens"
    | "nrmp-registration-deadline"
    | "rank-list-deadline"
    | "match-week-monday"
    | "match-day"
    | "eras-closes";
  /** ISO date; `null` = not known. */
  readonly date: string | null;
}

export interface FieldLimit extends SeasonProvenance {
  readonly field: string;
  readonly max: number | null;
  readonly unit: "characters" | "entries";
}
