import type { RoadmapReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { dollarsOrUnknown } from "../english/money.ts";
import { column, type Table } from "../table/table.ts";
import { slackWords, worthWords } from "./roadmap-words.ts";

/** The plan as a table: one row a step, by the day to begin. */
export function roadmapTable({ steps }: Pick<RoadmapReport, "steps">): Table {
  return {
    title: "Steps by the day to begin",
    columns: [
      column("step", "Step", "text", 44),
      column("begin", "Begin", "text", 18),
      column("end", "End", "text", 18),
      column("last", "Last day to begin", "text", 18),
      column("slack", "Slack", "text", 24),
      column("worth", "Worth", "text", 30),
      column("hours", "Hours", "text", 10),
      column("usd", "Dollars", "text", 10),
    ],
    rows: steps.map((step) => [
      step.title,
      dayWords(step.plan.begin),
      dayWords(step.plan.end),
      step.latest === null ? "none" : dayWords(step.latest.begin),
      slackWords(step),
      worthWords(step),
      step.hours === null ? "unknown" : String(step.hours.mid),
      dollarsOrUnknown(step.usd),
    ]),
  };
}
