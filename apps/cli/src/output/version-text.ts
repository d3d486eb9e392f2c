import type { FactsReport, PlanReport } from "@smartpick/core";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

type Run = Pick<PlanReport, "season" | "today" | "facts" | "seed" | "inputsHash" | "version">;

/** What is needed to repeat a run: season, date, facts, seed, inputs, version. */
export function versionText(run: Run, style: Style): string {
  const words = `Season ${run.season}. Made on ${run.today}. Facts ${run.facts.version} (${run.facts.rights}). Seed ${run.seed}. Inputs ${run.inputsHash}. SmartPick ${run.version}.`;
  return style.quiet(paragraph(words, style.width));
}

/** The facts a ledger was read from. */
export function factsVersionText(report: Pick<FactsReport, "facts" | "version">, style: Style): string {
  return style.quiet(`Facts ${report.facts.version} (${report.facts.rights}). SmartPick ${report.version}.`);
}
