import { USABILITY_KINDS } from "@smartpick/answers";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { chosen } from "../options/choice.ts";
import { printed } from "./run.ts";

interface UsabilityOptions {
  readonly kind?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  smartpick usability problems.csv --kind heuristics
  smartpick usability walk-through.csv --kind tasks
  smartpick usability alerts.csv --kind alerts --json

Columns for heuristics: problem, place, heuristics, and one severity_NAME a rater, from 0 to 4.
Columns for tasks: person, task, step, completed (yes or no), seconds, clicks, errors, note.
Columns for alerts: alert, outcome, and where known appropriate, response_appropriate, reason,
clinician, date, encounters, orders, hours.`;

/** Adds `usability FILE.csv`: a heuristic evaluation, a task walk-through or the burden of alerts. */
export function addUsability(root: Command, io: Io): void {
  root
    .command("usability")
    .description("what a record system costs its users: problems by severity, tasks and steps, or alerts")
    .argument("<data>", "a table in .csv without names of patients")
    .option("--kind <kind>", `what the rows are: ${USABILITY_KINDS.join(", ")}`)
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: UsabilityOptions) => usability(file, options, io));
}

async function usability(file: string, options: UsabilityOptions, io: Io): Promise<void> {
  const kind = chosen("--kind", options.kind, USABILITY_KINDS);
  const { usabilityOf } = await import("@smartpick/engine/quality");
  const { wordedUsability } = await import("@smartpick/report");
  const { readCsv } = await import("../input/read-csv.ts");
  const report = wordedUsability(readCsv(file, (table) => usabilityOf(table, kind)));
  await printed(report, options.json === true, io, async (style) => {
    const { usabilityText } = await import("../output/usability-text.ts");
    return usabilityText(report, style);
  });
}
