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

/**
 * One table; cells are rounded to what is shown, `null` = there is no such figure. Tables whose id begins with
 * `reliability-` hold groups by what was said, smallest first, all of 100: columns `n` (its label names what is counted),
 * `said`, `happened`, `low` and `high` (95 of 100 groups by chance alone), `worst` ("worst" or empty).
 */
export interface CalibrationTable {
  readonly id: string;
  readonly title: string;
  readonly use: CalibrationUse;
  /** What to read first: of groups, the worst one. */
  readonly words?: readonly string[];
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

/** `smartpick/calibration@1`: every check of the fit beside what it is checked against. */
export interface Calibration {
  readonly schema: "smartpick/calibration@1";
  readonly version: string;
  readonly seed: number;
  readonly sections: readonly CalibrationSection[];
}
