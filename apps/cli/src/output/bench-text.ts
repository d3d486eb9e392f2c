import type { BenchReport, Timing } from "@smartpick/answers";
import { counted } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

/** The speed table for people: what one plan takes, each step, the optimiser's gaps, and the machine. */
export function benchText(report: BenchReport, style: Style): string {
  const { plan, optimiser, machine, startUpMs, loadFacts, runs } = report;
  const { size } = optimiser;
  const say = (text: string): string => paragraph(text, style.width);
  const whole = startUpMs + loadFacts.first + plan.first;
  const parts = [
    [
      style.strong(say(`One plan takes about ${seconds(whole)} here, from the command to the list.`)),
      say(
        `The list has ${counted(plan.programs, "program")}. SmartPick held at most ${plan.peakMemoryMb} MB of memory for it.`,
      ),
    ].join("\n"),
    stepsTable(report, style),
    say(
      `“First” still loads and compiles code. The other columns are ${counted(runs, "run")} after it. The optimiser gets a new instance in each.`,
    ),
    [
      style.strong("The optimiser"),
      say(
        `Generated instances: ${counted(size.programs, "program")}, ${size.nodes} nodes, ${size.applications} applications, ${size.gold} gold and ${size.silver} silver signals, fee steps.`,
      ),
      say(
        `Gap to the proved bound: median ${percent(optimiser.medianGap)}, worst ${percent(optimiser.worstGap)}. Proved best: ${optimiser.exact} of ${optimiser.instances}.`,
      ),
    ].join("\n"),
    style.quiet(
      say(
        `Node ${machine.node}, ${machine.system}, ${machine.processor}, ${counted(machine.cores, "core")}, ${machine.memoryMb} MB of memory. Profile: ${plan.profile}. Made on ${report.today}. Facts ${report.facts.version} (${report.facts.rights}). Seed ${report.seed}. SmartPick ${report.version}.`,
      ),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function stepsTable({ startUpMs, loadFacts, plan, optimiser }: BenchReport, style: Style): string {
  const row = (name: string, { first, median, fastest, slowest }: Timing): string[] => [
    name,
    ...[first, median, fastest, slowest].map(milliseconds),
  ];
  return textTable(
    [
      { label: "Step, milliseconds", width: 34 },
      { label: "First", width: 10, right: true },
      { label: "Median", width: 10, right: true },
      { label: "Fastest", width: 10, right: true },
      { label: "Slowest", width: 10, right: true },
    ],
    [
      ["Start-up", milliseconds(startUpMs), "", "", ""],
      row("Reading the facts", loadFacts),
      row("plan", plan),
      row("Optimiser, national size", optimiser),
    ],
    style,
  );
}

function milliseconds(ms: number): string {
  return ms < 10 ? ms.toFixed(1) : String(Math.round(ms));
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} seconds`;
}

function percent(share: number): string {
  return share === 0 ? "0 percent" : `${(100 * share).toPrecision(2)} percent`;
}
