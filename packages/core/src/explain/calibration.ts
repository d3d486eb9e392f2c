/**
 * How the figures of a table or a chart stand to the fit: they were fitted to the same data, the data took no part in what
 * is checked, both kinds of row stand in the table, or nothing is compared.
 */
export type CalibrationUse = "fitted" | "held out" | "both" | "none";

/** A column: numbers show `digits` decimals; without it cells are shown as they are. `percent` columns hold per cents. */
export interface CalibrationColumn {
  readonly key: string;
  readonly label: string;
  readonly digits?: number;
  readonly percent?: true;
}

/** One table; cells are rounded to what is shown, `null` = there is no such figure. */
export interface CalibrationTable {
  readonly id: string;
  readonly title: string;
  readonly use: CalibrationUse;
  readonly columns: readonly CalibrationColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A part of the calibration page: sentences, then tables, then what to read them with. */
export interface CalibrationSection {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly tables: readonly CalibrationTable[];
  readonly notes: readonly string[];
}

/** Said against happened of one group, of 100; `low` and `high` hold 95 of 100 groups by chance alone. */
export interface ReliabilityGroup {
  readonly n: number;
  readonly said: number;
  readonly happened: number;
  readonly low: number;
  readonly high: number;
}

/** Groups by what was said, smallest first. `worst` = position of the group that chance explains least. */
export interface ReliabilitySet {
  readonly id: string;
  readonly title: string;
  /** What one of `n` is, in the plural. */
  readonly unit: string;
  readonly use: CalibrationUse;
  readonly groups: readonly ReliabilityGroup[];
  readonly worst: number;
}

/** `smartpick/calibration@1`: every check of the fit beside what it is checked against. */
export interface Calibration {
  readonly schema: "smartpick/calibration@1";
  readonly version: string;
  readonly seed: number;
  readonly reliability: readonly ReliabilitySet[];
  readonly sections: readonly CalibrationSection[];
}
