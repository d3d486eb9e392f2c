/** One person's answers and score. `weights` is empty for a scale without them. */
export interface ScoredRow {
  readonly id: string;
  readonly line: number;
  readonly answers: readonly number[];
  readonly weights: readonly number[];
  readonly score: number;
}
