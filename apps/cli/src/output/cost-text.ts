import type { PlanReport } from "@smartpick/core";
import { confidenceWord, dollars, type SourceNotes } from "@smartpick/report";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

/** What the season costs by service, each fee with the season it was published for and a mark where second-hand. */
export function costText(report: PlanReport, notes: SourceNotes, style: Style): string {
  const { cost, season } = report;
  const services = Object.entries(cost.byService).map(([service, usd]) => [
    `${service}, applications`,
    dollars(usd),
    "",
    "",
  ]);
  const fixed = cost.fixedItems.map((item) => [
    item.title,
    dollars(item.usd),
    item.publishedFor === season ? `${item.publishedFor} fee` : style.care(`${item.publishedFor} fee`),
    `${item.confidence === "official" ? "official" : style.care(confidenceWord(item.confidence))} [${notes.numberOf(item.source)}]`,
  ]);
  const table = textTable(
    [
      { label: "", width: Math.min(52, style.width - 44) },
      { label: "", width: 10, right: true },
      { label: "", width: 12 },
      { label: "", width: 22 },
    ],
    [...services, ...fixed, ["Total", dollars(cost.total), "", ""]],
    style,
  );
  return `${style.strong("Costs")}\n${table}`;
}
