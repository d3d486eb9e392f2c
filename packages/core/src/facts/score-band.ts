/** A published band of scores, both ends included. */
export interface ScoreBand {
  readonly low: number;
  readonly high: number;
}

/** Reads a band such as `220-229`; `null` for any other text. */
export function scoreBandOf(text: string): ScoreBand | null {
  const match = /^(\d{2,3})\s*[-–]\s*(\d{2,3})$/.exec(text.trim());
  if (!match) return null;
  const low = Number(match[1]);
  const high = Number(match[2]);
  return low <= high ? { low, high } : null;
}
