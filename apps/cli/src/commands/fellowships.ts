import type { Command } from "commander";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { progressOf } from "../output/progress.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface FellowshipsCommandOptions extends SharedOptions {
  readonly season?: number;
  readonly near?: boolean;
  readonly all?: boolean;
}

const EXAMPLES = `
Examples:
  smartpick fellowships my-profile.yaml
  smartpick fellowships my-profile.yaml --near
  smartpick fellowships my-profile.yaml --all --json
A fellowship comes after a residency. Nothing here enters a chance or moves a list.`;

/** Adds `fellowships PROFILE [--near] [--all]`: the fellowship stage beside the list and the profile. */
export function addFellowships(root: Command, io: Io): void {
  const command = root
    .command("fellowships")
    .description(
      "the fellowships in clinical informatics: what is asked, and which programs of your list sit near one",
    )
    .argument("<profile>", "a profile in YAML or JSON")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear)
    .option("--near", "show only fellowships with a program at them or near them")
    .option("--all", "make no list: count over every program that a list may hold");
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: FellowshipsCommandOptions) => fellowships(file, options, io));
}

async function fellowships(file: string, options: FellowshipsCommandOptions, io: Io): Promise<void> {
  const { season, seed, near = false, all = false } = options;
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const progress = await progressOf(io, 2);
  try {
    progress.step("Reading the facts");
    const facts = await loadFacts(options.rights);
    progress.step(all ? "Looking at the programs" : "Making the list");
    const engine = await engineOf(facts);
    const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
    const report = await accepted(
      engine.run("fellowships", { profile, options: asked, listed: !all }),
      ({ path }) => (path === "season" && season !== undefined ? "--season" : file),
    );
    progress.done();
    const { wordedFellowships } = await import("@smartpick/report");
    await printed(wordedFellowships(report), options.json === true, io, async (style) => {
      const { fellowshipsText } = await import("../output/fellowships-text.ts");
      return fellowshipsText(wordedFellowships(report), { sources: facts.sources, style, onlyNear: near });
    });
  } finally {
    progress.done();
  }
}
