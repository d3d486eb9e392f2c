/** Rights class of a source, see DATA.md: what of it may be in the repository and in a build. */
export type RightsClass = "open" | "public" | "cited" | "estimate-only";

/** Which facts a build carries: `public` leaves out cited values and per-program estimates. */
export type Rights = "full" | "public";

/** A source of facts, one YAML file in `data/sources/`. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  /** ISO date or year, as precise as known. */
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly rights: RightsClass;
  readonly note: string | null;
}
