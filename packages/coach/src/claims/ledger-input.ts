import type { DocumentKind } from "@smartpick/answers";
import type { ProfileFacts } from "../rules/context.ts";

/** A text of hers: a statement, an answer, an entry or a request written in the coach. */
export interface LedgerText {
  /** The id by which the shell knows it. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
}

/** An experience of the form; `null` = not told. Months are `YYYY-MM`, the last one may be `"now"`. */
export interface LedgerEntry {
  readonly title: string;
  readonly organization: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string | null;
  readonly meaning: string | null;
}

/** A scholarly work of the form. */
export interface LedgerWork {
  readonly type: string | null;
  readonly title: string;
  readonly reference: string | null;
}

/** A letter, with the work that its writer shared. */
export interface LedgerLetter {
  readonly writer: string;
  readonly shared: readonly string[];
}

/** All that she has said of herself, and what her profile knows. */
export interface LedgerInput {
  readonly texts: readonly LedgerText[];
  readonly experiences: readonly LedgerEntry[];
  readonly scholarly: readonly LedgerWork[];
  readonly letters: readonly LedgerLetter[];
  readonly profile: ProfileFacts | null;
}
