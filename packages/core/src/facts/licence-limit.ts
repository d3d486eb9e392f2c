/**
 * How often a state's licence board lets a physician sit the exams for a full licence; a training permit may differ. Of
 * each, `null` = unknown and `NO_LIMIT` = none. Second-hand and undated, so it is a remark and never a rule.
 */
export interface LicenceLimit {
  /** Two letters. */
  readonly state: string;
  readonly step1: number | null;
  readonly step2ck: number | null;
  readonly step3: number | null;
  /** Sittings of all Steps together. */
  readonly allSteps: number | null;
  /** The limit in a few words, as it is shown. */
  readonly stated: string;
  readonly source: string;
  readonly year: number | null;
}
