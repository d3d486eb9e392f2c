import { type PlanReport, stretchOf } from "@smartpick/core";
import { differenceOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";

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
  // At the most that is said of a chance, no more can be said of a longer list.
  if (report.chance?.capped !== undefined && from.chance === next.chance) return null;
  const { gain, usd, price } = stretchOf(from, next);
  // A longer list may exchange programs too, so it is the list that adds, and not its last programs.
  const list = `The best list of ${counted(next.programs, "program")}`;
  if (price === null) return `${list} adds less than 0.1 of 100 for ${dollars(usd)} more.`;
  const each = usd > 0 ? ` That is ${dollars(price)} for each 1 of 100.` : "";
  return `${list} adds ${differenceOf100(gain)} of 100 for ${dollars(usd)} more.${each}`;
}
