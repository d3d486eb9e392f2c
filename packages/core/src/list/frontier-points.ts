import type { FrontierPoint } from "../answers/plan-report.ts";
import type { ChanceRanges } from "../chances/chance-surface.ts";
import type { BeyondLimit } from "./beyond-limit.ts";
import type { ChosenList } from "./chosen-list.ts";
import { saidRange } from "./headline-cap.ts";
import { stretchAt } from "./stop-line.ts";

/**
 * The frontier with its 80 % band, past the limit too where a limit cuts it. Up to the stop line the band is that of the
 * list's first m programs, scaled to the frontier's own chance there; after it the list's whole band, scaled alike. No chance
 * is larger than `limit`, that of the headline.
 */
export function frontierPoints(
  list: Pick<ChosenList, "sizes" | "stop">,
  beyond: BeyondLimit | null,
  ranges: ChanceRanges,
  limit: number,
): FrontierPoint[] {
  const { match } = ranges.season;
  const stop = stretchAt(list.sizes, list.stop).programs;
  const past = new Set(beyond?.sizes);
  const own = list.sizes.filter((size) => size.programs <= Math.max(60, 2 * stop));
  // Past the limit it goes as far as it is worth, so that the stop line can be moved there.
  return [...own, ...past].map((size) => {
    const { programs, usd, chance: mid, value } = size;
    const at = Math.min(programs, ranges.prefix.low.length) - 1;
    const scale = programs <= ranges.prefix.low.length ? 1 : match.mid > 0 ? mid / match.mid : 1;
    const low = programs === 0 ? mid : Math.min(mid, (ranges.prefix.low[at] ?? match.low) * scale);
    const high = programs === 0 ? mid : Math.max(mid, (ranges.prefix.high[at] ?? match.high) * scale);
    const said = saidRange({ low, mid, high: Math.min(1, high) }, limit);
    const cut = beyond !== null && past.has(size) ? { past: beyond.past } : {};
    const lowered = said.mid < mid ? { formula: mid } : {};
    return { programs, usd, chance: said.mid, low: said.low, high: said.high, value, ...lowered, ...cut };
  });
}
