import type { PlanReport } from "@smartpick/core";
import { confidenceWord } from "../season/confidence-word.ts";
import { column, type Table } from "../table/table.ts";

/** What the season costs: one row an application service, one a fixed fee, the total last. Amounts in US dollars. */
export function costTable(report: PlanReport): Table {
  const fees = new Map(report.cost.serviceFees?.map((fee) => [fee.service, fee]));
  const services = Object.entries(report.cost.byService).map(([service, usd]) => {
    const fee = fees.get(service);
    return [
      `${service}, applications`,
      usd,
      fee?.publishedFor ?? null,
      fee === undefined ? null : confidenceWord(fee.assumed ? "assumed" : fee.confidence),
      fee?.source ?? null,
    ];
  });
  const fixed = report.cost.fixedItems.map((item) => [
    item.title,
    item.usd,
    item.publishedFor,
    confidenceWord(item.confidence),
    item.source,
  ]);
  return {
    title: "Costs",
    columns: [
      column("item", "Item", "text", 44),
      column("usd", "Dollars", "usd", 10),
      column("publishedFor", "Fee of season", "year", 12),
      column("confidence", "How sure", "text", 12),
      column("source", "Source id", "text", 30),
    ],
    rows: [...services, ...fixed, ["Total", report.cost.total, "", "", ""]],
  };
}
