import type { Rights } from "../facts/source.ts";
import type { EligibilityFinding, Evidence, Range, SignalName } from "./plan-report.ts";
import type { WarningReason } from "./reasons.ts";

/** What has become of one application that was sent. */
export type ApplicationState =
  | "waiting"
  | "invited"
  | "interviewed"
  | "rejected"
  | "rejected-after-interview"
  | "withdrawn";

/** One factor's part in a program's interview chance, in the order the factors act. */
export interface Contribution {
  readonly factor: string;
  readonly label: string;
  /** On the logit scale: mean and SD. */
  readonly logit: number;
  readonly sd: number;
  /** Interview chance before and after this factor. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly basis: "fitted" | "published" | "expert-direction" | "judgement";
  readonly sources: readonly string[];
}

/** `smartpick/chances@1`: one program. */
export interface ChancesReport {
  readonly schema: "smartpick/chances@1";
  readonly version: string;
  readonly season: number;
  readonly today: string;
  readonly facts: { readonly version: string; readonly rights: Rights };
  readonly seed: number;
  readonly inputsHash: string;
  readonly program: {
    readonly id: string;
    readonly acgme: string | null;
    readonly name: string;
    readonly city: string | null;
    readonly state: string | null;
    readonly specialty: string;
    readonly track: string;
  };
  readonly interview: Range;
  /** Match at this program if it were the only one on the list. */
  readonly match: Range;
  /** What has become of an application that was sent; absent where none was. */
  readonly inSeason?: { readonly state: ApplicationState; readonly applied: string | null };
  readonly bySignal: readonly {
    readonly signal: SignalName;
    readonly interview: Range;
    readonly match: Range;
  }[];
  readonly evidence: Evidence;
  /** Base rate of the applicant's type at this program and where it comes from. */
  readonly base: {
    readonly chance: Range;
    readonly basis: "program-rate" | "kind-and-mix" | "kind";
    readonly sources: readonly string[];
  };
  readonly contributions: readonly Contribution[];
  readonly eligibility: readonly EligibilityFinding[];
  readonly warnings: readonly string[];
  readonly warningReasons: readonly WarningReason[];
}

/** `smartpick/specialties@1`. */
export interface SpecialtiesReport {
  readonly schema: "smartpick/specialties@1";
  readonly version: string;
  readonly season: number;
  readonly today: string;
  readonly facts: { readonly version: string; readonly rights: Rights };
  readonly seed: number;
  readonly inputsHash: string;
  readonly specialties: readonly SpecialtyRow[];
  readonly warnings: readonly string[];
  readonly warningReasons: readonly WarningReason[];
}

export interface SpecialtyRow {
  readonly specialty: string;
  readonly programs: number;
  readonly open: { readonly meets: number; readonly unknown: number; readonly fails: number };
  /** Of the best list within the profile's limits, this specialty alone. */
  readonly match: Range;
  readonly anyInterview: Range;
  readonly applications: number;
  readonly usd: number | null;
  readonly informatics: {
    readonly fellowshipsByBase: number;
    readonly programsWithFellowship: number;
    readonly programsWithEhrKnown: number;
  };
  /** Published: match rate of this applicant type among those with a rank list. */
  readonly published: {
    readonly matchRate: number;
    readonly matched: number;
    readonly n: number;
    readonly year: number;
    readonly source: string;
  } | null;
  /** Published Step 2 CK of the applicant's type beside her own; `null` when none is published or hers is pending. */
  readonly scores: {
    readonly matched: { readonly n: number; readonly q1: number | null; readonly median: number | null };
    readonly notMatchedMedian: number | null;
    readonly yours: number;
    readonly year: number;
    readonly source: string;
  } | null;
  readonly evidence: Evidence;
  readonly verdict: "possible" | "hard" | "unrealistic" | "not-covered";
  readonly why: readonly string[];
  readonly sought: boolean;
}

/** `smartpick/facts@1`. */
export interface FactsReport {
  readonly schema: "smartpick/facts@1";
  readonly version: string;
  readonly facts: { readonly version: string; readonly rights: Rights };
  readonly query: string;
  readonly programs: readonly ProgramLedger[];
  /** How many matched in all; `programs` holds at most 50. */
  readonly found: number;
}

export interface ProgramLedger {
  readonly id: string;
  readonly acgme: string | null;
  readonly name: string;
  readonly specialty: string;
  readonly track: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly doubt: string | null;
  readonly fields: readonly LedgerField[];
}

export interface LedgerField {
  readonly field: string;
  readonly label: string;
  /** `null` = unknown. */
  readonly value: string | number | boolean | null;
  readonly conflict: boolean;
  /** The resolved value first; every other value that stands beside it after. Empty = nobody has published this. */
  readonly entries: readonly {
    readonly value: string | number | boolean | null;
    readonly source: string;
    readonly sourceTitle: string;
    readonly address: string | null;
    readonly year: number | null;
    readonly kind: string;
    readonly standing: string;
    readonly note: string | null;
  }[];
}
