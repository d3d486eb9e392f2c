import type { Command } from "commander";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { progressOf } from "../output/progress.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface SpecialtiesCommandOptions extends SharedOptions {
  readonly season?: number;
}

const EXAMPLES = `
Examples:
  smartpick specialties my-profile.yaml
  smartpick specialties my-profile.yaml --json`;

/** Adds `specialties PROFILE`: base specialties side by side. */
export function addSpecialties(root: Command, io: Io): void {
  const command = root
    .command("specialties")
    .description("base specialties side by side: chance, cost, and the way to informatics")
    .argument("<profile>", "a profile in YAML or JSON")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear);
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: SpecialtiesCommandOptions) => specialties(file, options, io));
}

async function specialties(file: string, options: SpecialtiesCommandOptions, io: Io): Promise<void> {
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const progress = await progressOf(io, 2);
  try {
    progress.step("Reading the facts");
    const facts = await loadFacts(options.rights);
    progress.step("Comparing specialties");
    const engine = await engineOf(facts);
    const { worded } = await import("@smartpick/report");
    const result = engine.run("specialties.comparison", {
      profile,
      options: {
        today: dateOf(options, io),
        seed: options.seed,
        ...(options.season === undefined ? {} : { season: options.season }),
      },
    });
    const report = worded(
      await accepted(result, (problem) =>
        problem.path === "season" && options.season !== undefined ? "--season" : file,
      ),
    );
    progress.done();
    await printed(report, options.json === true, io, async (style) => {
      const { specialtiesText } = await import("../output/specialties-text.ts");
      return specialtiesText(report, facts.sources, style);
    });
  } finally {
    progress.done();
  }
}
