import type { SpecialtyRow } from "@smartpick/core";
import type { ComparisonEnd, WordedPlan, WordedSpecialty } from "@smartpick/report";

/** A part of the comparison: rows that have a place in the order, or those that have none. */
export interface RowGroup {
  readonly key: "in-order" | "thin";
  readonly note: string;
  readonly rows: readonly WordedSpecialty[];
}

/** What a comparison shows, as a table at a desk or on paper and as cards on a phone. */
export interface Comparison {
  readonly groups: readonly RowGroup[];
  /** Which specialties stand outside it, and why. */
  readonly outside: readonly string[];
  readonly equalUsd: number | undefined;
  readonly end: ComparisonEnd;
  /** The plan as it is, on the same axis; `null` where it is not on its way and cannot be compared. */
  readonly plan: { readonly report: WordedPlan | null; readonly sought: readonly string[] } | null;
  /** Whether a specialty can still be added or taken out. */
  readonly isOpen: boolean;
  /** The specialty whose change is looked at. */
  readonly opened: string | null;
  readonly open: (specialty: string | null) => void;
  /** Closes what is looked at, and gives the focus back to the button that opened it. */
  readonly close: () => void;
  /** Pixels that a drawing may take. */
  readonly width: number;
}

/** A row on its way. */
export interface Slot {
  readonly name: string;
  readonly row: SpecialtyRow | null;
}
