import type { Command } from "commander";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { progressOf } from "../output/progress.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface PlanBCommandOptions extends SharedOptions {
  readonly season?: number;
}

const EXAMPLES = `
Examples:
  smartpick plan-b my-profile.yaml
  smartpick plan-b my-profile.yaml --json --today 2026-09-01
A second road stands beside the list, never instead of it.`;

/** Adds `plan-b PROFILE`: other roads in informatics, and what keeps a later match open. */
export function addPlanB(root: Command, io: Io): void {
  const command = root
    .command("plan-b")
    .description("other work in informatics, the shortest way to it, and what keeps a later match open")
    .argument("<profile>", "a profile in YAML or JSON, with its block portfolio")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear);
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: PlanBCommandOptions) => planB(file, options, io));
}

async function planB(file: string, options: PlanBCommandOptions, io: Io): Promise<void> {
  const { season, seed } = options;
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const progress = await progressOf(io, 2);
  try {
    progress.step("Reading the facts");
    const facts = await loadFacts(options.rights);
    progress.step("Trying the seasons after this one");
    const engine = await engineOf(facts);
    const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
    const report = await accepted(engine.run("plan-b", { profile, options: asked }), ({ path }) =>
      path === "season" && season !== undefined ? "--season" : file,
    );
    progress.done();
    const { wordedPlanB } = await import("@smartpick/report");
    const worded = wordedPlanB(report);
    await printed(worded, options.json === true, io, async (style) => {
      const { planBText } = await import("../output/plan-b-text.ts");
      return planBText(worded, facts.sources, style);
    });
  } finally {
    progress.done();
  }
}
