import type { PlanReport } from "@smartpick/core";
import { column, type Table } from "../table/table.ts";
import type { Sources } from "./source-names.ts";

/** Every source id that the list, the fees and the signals name, in order of first use. */
export function sourceIdsOf(report: PlanReport): readonly string[] {
  const ids = new Set<string>();
  for (const row of report.list) {
    for (const id of row.sources) ids.add(id);
    for (const { source } of row.eligibility) if (source !== null) ids.add(source);
  }
  for (const { source } of report.cost.serviceFees ?? []) ids.add(source);
  for (const { source, others = [] } of report.cost.fixedItems) {
    ids.add(source);
    for (const other of others) ids.add(other.source);
  }
  for (const reason of report.warningReasons) if (reason.code === "own-match") ids.add(reason.source);
  for (const { source } of report.signals) ids.add(source);
  return [...ids];
}

/** The sources of a plan with title, publisher, dates and address; what a source does not tell is `null`. */
export function sourceTable(report: PlanReport, sources: Sources): Table {
  return {
    title: "Facts and sources",
    columns: [
      column("id", "Source id", "text", 30),
      column("title", "Title", "text", 60),
      column("publisher", "Publisher", "text", 30),
      column("published", "Published", "text", 12),
      column("retrieved", "Retrieved", "text", 12),
      column("address", "Address", "text", 60),
    ],
    rows: sourceIdsOf(report).map((id) => {
      if (id === "yours") return [id, "Your own entry", null, null, null, null];
      const source = sources.get(id);
      return [
        id,
        source?.title ?? null,
        source?.publisher ?? null,
        source?.published ?? null,
        source?.retrieved ?? null,
        source?.address ?? null,
      ];
    }),
  };
}
