import type { FactStanding } from "../season/standing.ts";
import type { FieldName } from "./fields.ts";
import type { Source } from "./source.ts";

/** What a fact may hold. `null` = unknown; it is never read as no, zero or an average. */
export type FactValue = string | number | boolean | null;

/** A rule excludes, a preference counts, an observation describes. */
export type FactKind = "rule" | "preference" | "observation";

/** Where values come from: source, year, kind. Shared by all the values that point at it. */
export interface Provenance {
  readonly source: Source["id"];
  readonly year: number | null;
  readonly kind: FactKind;
  readonly standing: FactStanding;
  /** A short remark to show with the value ("old self-report", "gathered by applicants"). */
  readonly note: string | null;
  /** Page of this very value, where it is not the source's own; only own entries have one. */
  readonly address?: string;
}

/** One value with its provenance. */
export interface Fact extends Provenance {
  readonly field: FieldName;
  readonly value: FactValue;
}

export type { FactStanding, FieldName };
