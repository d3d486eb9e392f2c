import { countedShare } from "../assurance/counted-share.ts";

/** A share found by simulation, with the 95 % range that the number of runs leaves. */
export interface ShareSeen {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The share of runs that showed something, with Wilson's interval; two runs or more. */
export function shareSeen(seen: number, runs: number): ShareSeen {
  const { share, low, high } = countedShare(seen, runs)!;
  return { share, low, high };
}
