/**
 * How open each program is to each applicant type: logit of the share of that type's applicants it interviews in the
 * season it was carried to, as a normal estimate. `mean` and `sd` are indexed `row * 4 + type`, types in
 * `APPLICANT_TYPES` order. `basis`: 0 = the program's kind only, 1 = kind and resident mix, 2 = the program's own 2024
 * rate as well.
 */
export interface OpennessTable {
  readonly mean: Float32Array;
  readonly sd: Float32Array;
  readonly basis: Uint8Array;
  /** Source ids behind each basis: `sources[0]` for 0, and so on. */
  readonly sources: readonly (readonly string[])[];
  /** Year of the Match that the estimates were carried forward to. */
  readonly season: number;
  /** By type: variance of the logit that one further season adds. */
  readonly driftVariance: readonly number[];
}
