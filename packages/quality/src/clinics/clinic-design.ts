import type { ClinicKind, ClinicTruth } from "@smartpick/answers";
import type { Random } from "@smartpick/core/math";

/** A number that is drawn anew for each seed, between two documented bounds. */
export interface Drawn {
  readonly low: number;
  readonly high: number;
}

/** What is drawn once for a clinic: the truth that an analysis has to find. */
export interface ClinicModel {
  /** Added to the chance of the event by the exposure, the same for everybody. */
  readonly effect: number;
  /** Added to the chance from the shift week on; 0 where nothing shifts. */
  readonly shift: number;
  readonly shiftWeek: number;
  /** Log-odds of the event in the first stratum. */
  readonly base: number;
  /** Log-odds added by each stratum. */
  readonly slope: number;
  /** Chance of the exposure in the first stratum, and what each further stratum adds. */
  readonly exposure: readonly [first: number, each: number];
  /** The same for the exposure that does nothing. */
  readonly nothing: readonly [first: number, each: number];
  /** Chance that the outcome was not written down, without and with the exposure. */
  readonly lost: readonly [without: number, with_: number];
}

/** One row before it is written as cells. */
export interface Person {
  readonly week: number;
  readonly stratum: number;
  readonly exposed: boolean;
  /** The exposure that does nothing. */
  readonly nothing: boolean;
  /** Chance of the event without the exposure. */
  readonly without: number;
  readonly event: boolean;
  readonly recorded: boolean;
}

/** A fault that is planted in a column: which, in what share of rows, and how a good cell becomes a bad one. */
export interface Fault {
  readonly code: ClinicTruth["dirt"][number]["code"];
  readonly column: string;
  readonly share: number;
  /** The spoiled cell, or `null` where this cell cannot be spoiled in this way. */
  readonly spoil: (cell: string, random: Random) => string | null;
}

/** What one kind of clinic is: its columns, the ranges of its truth, and how a row becomes cells. */
export interface ClinicDesign {
  readonly kind: ClinicKind;
  readonly columns: readonly { readonly name: string; readonly means: string }[];
  readonly questions: {
    readonly effect: string;
    readonly nothing: string;
    readonly week: ClinicTruth["week"]["means"];
  };
  readonly exposure: { readonly column: string; readonly value: string };
  readonly nothing: { readonly column: string; readonly value: string };
  readonly outcome: { readonly column: string; readonly event: string };
  readonly strata: { readonly column: string; readonly above: readonly number[] };
  readonly ranges: { readonly [Key in RangeCode]: Drawn };
  /** Share of each stratum; as many as there are strata. */
  readonly shares: readonly number[];
  /** Traits of a person that move the chance: the log-odds they add, and their cells by column. */
  readonly traits: (random: Random) => {
    readonly risk: number;
    readonly cells: Readonly<Record<string, string>>;
  };
  readonly cells: (person: Person, random: Random) => Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  /** Whether a double of such a row hides the effect, so that doubles left in mislead. */
  readonly doubled: (person: Person) => boolean;
}

/** The parameters that differ between seeds. */
export type RangeCode =
  | "effect"
  | "shift"
  | "shift-week"
  | "base"
  | "slope"
  | "exposed-first"
  | "exposed-each"
  | "nothing-first"
  | "nothing-each"
  | "lost-without"
  | "lost-with"
  | "doubles";
