import type { PlanReport } from "@smartpick/core";
import { confidenceWord } from "../season/confidence-word.ts";
import { column, type Table } from "../table/table.ts";

/** Signals used and allowed by specialty, each with the season it was published for and its source id. */
export function signalTable(report: PlanReport): Table {
  return {
    title: "Signals",
    columns: [
      column("specialty", "Specialty", "text", 24),
      column("kind", "Signal", "text", 10),
      column("used", "Used", "count", 8),
      column("allowed", "Allowed", "count", 8),
      column("publishedFor", "Rule of season", "year", 12),
      column("confidence", "How sure", "text", 12),
      column("source", "Source id", "text", 30),
    ],
    rows: report.signals.map((signal) => [
      signal.specialty,
      signal.kind,
      signal.used,
      signal.allowed,
      signal.publishedFor,
      confidenceWord(signal.confidence),
      signal.source,
    ]),
  };
}
