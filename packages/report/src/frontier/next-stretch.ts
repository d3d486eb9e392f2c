import type { PlanReport } from "@smartpick/core";
import { differenceOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";

/** What the next stretch after the stop line would add and cost, or `null` where the frontier ends there. */
export function nextStretchSentence(report: Pick<PlanReport, "frontier" | "stopLine">): string | null {
  const stop = report.stopLine.programs;
  const at = report.frontier.find((point) => point.programs === stop);
  const next = report.frontier.find((point) => point.programs > stop);
  if (next === undefined) return null;
  const from = at ?? report.frontier.findLast((point) => point.programs < stop);
  if (from === undefined) return null;
  const gain = next.chance - from.chance;
  const cost = next.usd - from.usd;
  const span =
    next.programs === stop + 1 ? `Program ${next.programs}` : `Programs ${stop + 1} to ${next.programs}`;
  const verb = next.programs === stop + 1 ? "adds" : "add";
  if (gain <= 0.000_05) return `${span} ${verb} less than 0.1 of 100 for ${dollars(cost)}.`;
  const price = cost > 0 ? ` That is ${dollars(cost / (gain * 100))} for each 1 of 100.` : "";
  return `${span} ${verb} ${differenceOf100(gain)} of 100 for ${dollars(cost)}.${price}`;
}
