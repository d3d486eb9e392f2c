import type { Fact, FactValue, FieldName, Provenance } from "./fact.ts";
import type { SearchWords } from "./search-words.ts";

/**
 * All program facts, columnar. Row r of every column is the same program and track. `provenance[i]` of a column
 * indexes `FactTable.provenance`; where the value is `null` it is meaningless.
 */
export interface FactTable {
  readonly size: number;
  /** `acgme:1403521267`, `acgme:1403521267/P` for a further track, or `nrmp:1820726C0`; unique. */
  readonly ids: readonly string[];
  readonly columns: ReadonlyMap<FieldName, FactColumn>;
  readonly provenance: readonly Provenance[];
  /** Facts beside the resolved one (second opinions, older answers), by row. */
  readonly further: ReadonlyMap<number, readonly Fact[]>;
  /** Why a program is left out of lists by default, or `null`: "last-seen-before-2024", "nrmp-code-only", … */
  readonly doubt: readonly (DoubtReason | null)[];
  /** Abbreviations and word forms that a search understands; absent = none. */
  readonly search?: SearchWords;
}

export interface FactColumn {
  readonly values: readonly FactValue[];
  readonly provenance: Uint16Array;
}

/** Every reason, in the order in which bundles number them. */
export const DOUBT_REASONS = [
  "last-seen-before-2024",
  "nrmp-code-only",
  "closed",
  "possible-copy",
  "not-in-complete-list",
  "may-be-closed",
] as const;

export type DoubtReason = (typeof DOUBT_REASONS)[number];
