import type { PlanReport } from "@smartpick/core";
import { differenceOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { stretchOf } from "./stretch.ts";

/** What the next stretch after the stop line would add and cost, or `null` where the frontier ends there. */
export function nextStretchSentence(
  report: Pick<PlanReport, "frontier" | "stopLine"> & Partial<Pick<PlanReport, "chance">>,
): string | null {
  const stop = report.stopLine.programs;
  const at = report.frontier.find((point) => point.programs === stop);
  const next = report.frontier.find((point) => point.programs > stop);
  if (next === undefined) return null;
  const from = at ?? report.frontier.findLast((point) => point.programs < stop);
  if (from === undefined) return null;
  // At the most that is said of a chance, a difference would speak of the cap and not of programs.
  if (report.chance?.capped !== undefined && from.chance === next.chance) return null;
  const { gain, usd, price } = stretchOf(from, next);
  const span =
    next.programs === stop + 1 ? `Program ${next.programs}` : `Programs ${stop + 1} to ${next.programs}`;
  const verb = next.programs === stop + 1 ? "adds" : "add";
  if (price === null) return `${span} ${verb} less than 0.1 of 100 for ${dollars(usd)}.`;
  const each = usd > 0 ? ` That is ${dollars(price)} for each 1 of 100.` : "";
  return `${span} ${verb} ${differenceOf100(gain)} of 100 for ${dollars(usd)}.${each}`;
}
