import type { Command } from "commander";
import type { FactsFile } from "../input/read-facts-file.ts";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { progressOf } from "../output/progress.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface ChangesCommandOptions extends SharedOptions {
  readonly profile?: string;
  readonly season?: number;
}

const EXAMPLES = `
Examples:
  smartpick changes facts-of-last-month.json.gz
  smartpick changes facts-of-last-month.json.gz --profile my-profile.yaml
  smartpick changes january.json.gz february.json.gz --json`;

/** Adds `changes EARLIER [LATER]`: two versions of the facts, and what they do to the list of a profile. */
export function addChanges(root: Command, io: Io): void {
  const command = root
    .command("changes")
    .description("what differs between two versions of the facts, and what that does to your list")
    .argument("<earlier>", "a facts file of an earlier version, as facts-full.json.gz")
    .argument("[later]", "a facts file to hold it against (default: the facts of this installation)")
    .option("--profile <file>", "a profile in YAML or JSON: its list with both versions")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear);
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((earlier: string, later: string | undefined, options: ChangesCommandOptions) =>
      changes({ earlier, later }, options, io),
    );
}

async function changes(
  files: { readonly earlier: string; readonly later: string | undefined },
  options: ChangesCommandOptions,
  io: Io,
): Promise<void> {
  const { readFactsFile } = await import("../input/read-facts-file.ts");
  const earlier = readFactsFile(files.earlier);
  const later: FactsFile | null = files.later === undefined ? null : readFactsFile(files.later);
  const { profile: file, season, seed } = options;
  const profile = file === undefined ? null : (await import("../input/read-profile.ts")).readProfile(file);
  const progress = await progressOf(io, 2);
  try {
    progress.step("Reading the facts");
    const facts = later === null ? await loadFacts(options.rights) : later.facts;
    const engine = await engineOf(facts);
    progress.step("Comparing the two versions");
    const then = { version: earlier.facts.version, text: earlier.text };
    const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
    const result =
      profile === null
        ? engine.run("changes.facts", { earlier: then, programs: null })
        : engine.run("changes.list", { profile, options: asked, earlier: then });
    const report = await accepted(result, ({ path }) =>
      path === "season" && season !== undefined ? "--season" : (file ?? files.earlier),
    );
    const { changesWarnings } = await import("@smartpick/report");
    progress.done();
    await printed(
      { ...report, warnings: changesWarnings(report) },
      options.json === true,
      io,
      async (style) => {
        const { changesText } = await import("../output/changes-text.ts");
        return changesText(report, facts.sources, style);
      },
    );
  } finally {
    progress.done();
  }
}
