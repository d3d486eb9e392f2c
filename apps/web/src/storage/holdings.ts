import type { ProfileDocument } from "../document/profile-document.ts";
import type { Failure } from "./database.ts";

/** A record that must not be written over before the applicant has chosen. */
export interface Trouble {
  readonly id: string;
  readonly kind: "damaged" | "newer";
  readonly raw: unknown;
  /** The last good copy of a damaged one. */
  readonly copy: ProfileDocument | null;
}

/** A damaged record that was replaced. */
export interface SetAside {
  readonly key: string;
  /** ISO date and time. */
  readonly at: string;
  readonly raw: unknown;
}

/** All that the device holds. */
export interface Holdings {
  readonly state: "read";
  readonly documents: readonly ProfileDocument[];
  readonly troubles: readonly Trouble[];
  readonly setAside: readonly SetAside[];
  /** When each erased document was erased; `*` stands for all. */
  readonly erased: ReadonlyMap<string, number>;
}

/** What became of a save. */
export type Saved =
  | { readonly state: "saved"; readonly savedAt: string }
  /** Someone else saved since: what the device holds, `null` for nothing. */
  | { readonly state: "changed"; readonly found: ProfileDocument | null }
  /** The document holds writes of a time before it was erased. */
  | { readonly state: "erased"; readonly at: number }
  /** A damaged or newer record lies under this id. */
  | { readonly state: "occupied" }
  | Failed;

export interface Failed {
  readonly state: "failed";
  readonly why: Failure;
}

export interface Done {
  readonly state: "done";
}

/** Everything is gone; no write up to `at` can come back. */
export interface Erased {
  readonly state: "erased";
  readonly at: number;
}
