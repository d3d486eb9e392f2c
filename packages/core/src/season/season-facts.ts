import type { LicensingExam } from "../profile/licensing-exams.ts";
import type { SignalAllowance } from "../profile/profile.ts";
import type { ApplicationFacts } from "./application-facts.ts";
import type { GateFacts } from "./gate-facts.ts";
import type { LetterFacts } from "./letter-facts.ts";
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
  /** Matches beside NRMP's; absent in a file that names none. */
  readonly matches?: readonly OwnMatch[];
  readonly soap?: SoapFacts;
  /** What its gate asks; absent where the season has no such table. */
  readonly gate?: GateFacts;
  /** How letters reach programs; absent where the season has no such table. */
  readonly letters?: LetterFacts;
  /** What the application form lets one choose; absent where the season has no such table. */
  readonly application?: ApplicationFacts;
}

/** What a further source says where sources disagree: shown beside the value, never counted. */
export interface OtherFee extends Omit<SeasonProvenance, "standing" | "note"> {
  readonly usd: number;
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
  /** A transcript of this exam, paid by those who give its results; left out = no transcript. */
  readonly exam?: LicensingExam | undefined;
  /** Counted in the plan's cost (a fee of the application season) or only mentioned (exams, certification). */
  readonly counted: boolean;
  readonly service: string | null;
  /** Paid only by who takes part in this match (`nrmp`, or the id of one of its own); absent = whatever the match. */
  readonly match?: string;
  readonly others?: readonly OtherFee[];
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
    | "pathways-deadline"
    | "ranking-opens"
    | "rank-list-deadline"
    | "match-week-monday"
    | "did-i-match"
    | "soap-applications-open"
    | "soap-programs-read"
    | "soap-ends"
    | "match-day"
    | "eras-closes";
  /** ISO date; `null` = not known. */
  readonly date: string | null;
  /** Hour of that day, Eastern time, HH:MM; absent = not known or the whole day. */
  readonly time?: string;
}

/** A match of a specialty's own, or a board that chooses, beside NRMP's Match. An unknown day is `null`. */
export interface OwnMatch extends SeasonProvenance {
  readonly id: string;
  readonly title: string;
  /** Specialty names, also ones that the ledger lacks; empty = programs of several specialties. */
  readonly specialties: readonly string[];
  /** Month in which the results come, 1 to 12, by habit; `null` = not known. */
  readonly month: number | null;
  /** Whether one registers there instead of with NRMP. */
  readonly ownRegistration: boolean;
  readonly registrationDeadline: string | null;
  readonly rankListDeadline: string | null;
  readonly resultDay: string | null;
}

/** The Supplemental Offer and Acceptance Program of Match Week. */
export interface SoapFacts {
  readonly rounds: readonly SoapRound[];
  /** Share of SOAP's positions that had been filled after a round. */
  readonly filled: readonly (SeasonProvenance & { readonly afterRound: number; readonly share: number })[];
  /** What one may and may not do, in words. */
  readonly rules: readonly (SeasonProvenance & { readonly id: string; readonly title: string })[];
}

/** A round of offers: from `time` until `until`, Eastern time, HH:MM. */
export interface SoapRound extends SeasonProvenance {
  readonly round: number;
  readonly date: string | null;
  readonly time: string;
  readonly until: string;
}

export interface FieldLimit extends SeasonProvenance {
  readonly field: string;
  readonly max: number | null;
  readonly unit: "characters" | "entries";
  readonly others?: readonly OtherLimit[];
}

/** What a further source says of a limit: shown beside the value, never counted. */
export interface OtherLimit extends Omit<SeasonProvenance, "standing" | "note"> {
  readonly max: number;
}
