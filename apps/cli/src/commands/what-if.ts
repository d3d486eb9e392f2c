import type { Problem, Profile } from "@smartpick/core";
import type { ChangedProfile, WrittenChange } from "@smartpick/profile";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { writtenChanges } from "../options/changes.ts";
import { RepeatableOption } from "../options/once.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { progressOf } from "../output/progress.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface WhatIfCommandOptions extends SharedOptions {
  readonly season?: number;
  readonly set?: readonly string[];
}

const EXAMPLES = `
Examples:
  smartpick what-if my-profile.yaml
  smartpick what-if my-profile.yaml --set exams.step3=pass
  smartpick what-if my-profile.yaml --set budget.usd=3000 --set "seeks.specialties=[IM, FM]" --json`;

/** Adds `what-if PROFILE [--set PATH=VALUE]...`: levers by effect, or one given change. */
export function addWhatIf(root: Command, io: Io): void {
  const command = root
    .command("what-if")
    .description("what raises your chance most, by effect, cost and last day; or what one change would do")
    .argument("<profile>", "a profile in YAML or JSON")
    .addOption(
      new RepeatableOption(
        "--set <path=value>",
        "try this change alone, as a profile file would write it; may be repeated, all at once",
      ),
    )
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear);
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: WhatIfCommandOptions) => whatIf(file, options, io));
}

async function whatIf(file: string, options: WhatIfCommandOptions, io: Io): Promise<void> {
  const changes = writtenChanges(options.set ?? []);
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const asked = changes.length === 0 ? null : await changed(profile, changes);
  const progress = await progressOf(io, 2);
  try {
    progress.step("Reading the facts");
    const facts = await loadFacts(options.rights);
    progress.step("Trying what can be changed");
    const engine = await engineOf(facts);
    const { worded } = await import("@smartpick/report");
    const { season, seed } = options;
    const result = engine.run("what-if", {
      profile,
      asked,
      options: { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) },
    });
    const report = worded(
      await accepted(result, (problem) => aboutOption(problem, { file, season, changes })),
    );
    progress.done();
    await printed(report, options.json === true, io, async (style) => {
      const { whatIfText } = await import("../output/what-if-text.ts");
      return whatIfText(report, facts.sources, style);
    });
  } finally {
    progress.done();
  }
}

async function changed(profile: Profile, changes: readonly WrittenChange[]): Promise<ChangedProfile> {
  const { withChanges } = await import("@smartpick/profile");
  return await accepted(withChanges(profile, changes), () => "--set");
}

interface Given {
  readonly file: string;
  readonly season: number | undefined;
  readonly changes: readonly WrittenChange[];
}

/** Names the change or the option where the fault lies in one, else the profile's file. */
function aboutOption({ path }: Problem, { file, season, changes }: Given): string {
  const isSet = changes.some((change) => path === change.path || path.startsWith(`${change.path}`));
  if (isSet) return "--set";
  return path === "season" && season !== undefined ? "--season" : file;
}
