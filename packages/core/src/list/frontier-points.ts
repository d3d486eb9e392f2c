import type { FrontierPoint } from "../answers/plan-report.ts";
import type { ChanceRanges } from "../chances/chance-surface.ts";
import type { Stretch } from "./stop-line.ts";

/**
 * The frontier with its 80 % band. Up to the stop line the band is that of the list's first m programs, scaled to the
 * frontier's own chance there; after it the list's whole band, scaled alike.
 */
export function frontierPoints(
  sizes: readonly Stretch[],
  stop: number,
  ranges: ChanceRanges,
): FrontierPoint[] {
  const { match } = ranges.season;
  return sizes
    .filter((size) => size.programs <= Math.max(60, 2 * stop))
    .map(({ programs, usd, chance, value }) => {
      if (programs === 0) return { programs, usd, chance, low: chance, high: chance, value };
      const at = Math.min(programs, ranges.prefix.low.length) - 1;
      const scale = programs <= ranges.prefix.low.length ? 1 : match.mid > 0 ? chance / match.mid : 1;
      const low = Math.min(chance, (ranges.prefix.low[at] ?? match.low) * scale);
      const high = Math.min(1, Math.max(chance, (ranges.prefix.high[at] ?? match.high) * scale));
      return { programs, usd, chance, low, high, value };
    });
}
