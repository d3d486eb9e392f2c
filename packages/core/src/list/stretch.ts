import type { FrontierPoint } from "../answers/plan-report.ts";

/** Below this a gain shows as none, and a price for it would mean nothing. */
const LEAST_GAIN = 0.000_05;

/** From one size of the list to a larger one. */
interface FrontierStretch {
  /** What it adds to the chance of matching. */
  readonly gain: number;
  /** What it costs, in US dollars. */
  readonly usd: number;
  /** US dollars for 1 more of 100; `null` where next to nothing is gained. */
  readonly price: number | null;
}

/** What lies between two sizes of the list: gain, cost, and the price of 1 more of 100. */
export function stretchOf(
  from: Pick<FrontierPoint, "chance" | "usd">,
  to: Pick<FrontierPoint, "chance" | "usd">,
): FrontierStretch {
  const gain = to.chance - from.chance;
  const usd = to.usd - from.usd;
  return { gain, usd, price: gain <= LEAST_GAIN ? null : usd / (gain * 100) };
}
