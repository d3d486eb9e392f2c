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

type Size = Pick<FrontierPoint, "chance" | "usd"> & Partial<Pick<FrontierPoint, "formula">>;

/**
 * What lies between two sizes of the list: gain, cost, and the price of 1 more of 100. Where the limit of the headline lowers
 * what is said of a chance, the formula's own counts, as a gain up to the limit would price the limit.
 */
export function stretchOf(from: Size, to: Size): FrontierStretch {
  const gain = (to.formula ?? to.chance) - (from.formula ?? from.chance);
  const usd = to.usd - from.usd;
  return { gain, usd, price: gain <= LEAST_GAIN ? null : usd / (gain * 100) };
}
