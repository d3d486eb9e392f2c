/** A passage of a sentence that is good, from the start of the sentence. */
export interface StrengthHit {
  readonly from: number;
  readonly to: number;
}
