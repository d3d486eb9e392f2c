import type { BenchReport } from "@smartpick/answers";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { wholeNumber } from "../options/numbers.ts";
import { dateOf, type SharedOptions, withSharedOptions } from "../options/shared.ts";
import { progressOf } from "../output/progress.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface BenchOptions extends SharedOptions {
  readonly runs: number;
}

const EXAMPLES = `
Examples:
  smartpick bench
  smartpick bench my-profile.yaml --runs 20
  smartpick bench --json > speed.json`;

/** Adds `bench [PROFILE]`: the speed table of this machine. */
export function addBench(root: Command, io: Io): void {
  const command = root
    .command("bench")
    .description("the speed table of this machine: start-up, facts, plan, optimiser")
    .argument("[profile]", "the profile to plan for; without it one that is built in")
    .option(
      "--runs <number>",
      "runs behind each median",
      wholeNumber(1, 1000, "a whole number from 1 to 1000"),
      5,
    );
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string | undefined, options: BenchOptions) => bench(file, options, io));
}

async function bench(file: string | undefined, options: BenchOptions, io: Io): Promise<void> {
  const startUpMs = performance.now();
  const { rounded, timed } = await import("../bench/timing.ts");
  const { machineHere, peakMemoryMb } = await import("../bench/machine.ts");
  const profile = await profileOf(file);
  const { rights, runs, seed } = options;
  const today = dateOf(options, io);
  const progress = await progressOf(io, 3);
  try {
    progress.step("Reading the facts");
    const { value: facts, timing: loading } = await timed(runs, () => loadFacts(rights));
    progress.step("Choosing lists");
    // An engine of its own for each run, since it keeps its answers.
    const planned = await timed(runs, async () =>
      (await engineOf(facts)).run("plan.list", { profile, options: { today, seed } }),
    );
    const list = await accepted(planned.value, () => file ?? "built-in");
    const peak = peakMemoryMb();
    progress.step("Optimising generated instances");
    const { timeOptimiser } = await import("../bench/time-optimiser.ts");
    const report: BenchReport = {
      schema: "smartpick/bench@1",
      version: list.version,
      today,
      facts: list.facts,
      seed,
      runs,
      machine: machineHere(),
      startUpMs: rounded(startUpMs),
      loadFacts: loading,
      plan: {
        ...planned.timing,
        profile: file ?? "built-in",
        programs: list.list.length,
        peakMemoryMb: peak,
      },
      optimiser: await timeOptimiser(runs, seed),
    };
    progress.done();
    await printed(report, options.json === true, io, async (style) => {
      const { benchText } = await import("../output/bench-text.ts");
      return benchText(report, style);
    });
  } finally {
    progress.done();
  }
}

async function profileOf(file: string | undefined) {
  if (file === undefined) return (await import("../bench/built-in-profile.ts")).builtInProfile();
  return (await import("../input/read-profile.ts")).readProfile(file);
}
