import type { Command } from "commander";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface VisaCommandOptions extends SharedOptions {
  readonly season?: number;
}

const EXAMPLES = `
Examples:
  smartpick visa my-profile.yaml
  smartpick visa my-profile.yaml --json --today 2026-11-28`;

/** Adds `visa PROFILE`: dated visa rules applied to nationality, visa and place. */
export function addVisa(root: Command, io: Io): void {
  const command = root
    .command("visa")
    .description("dated visa rules that concern you, each with the day on which it was read")
    .argument("<profile>", "a profile in YAML or JSON")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear);
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: VisaCommandOptions) => visa(file, options, io));
}

async function visa(file: string, options: VisaCommandOptions, io: Io): Promise<void> {
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const facts = await loadFacts(options.rights);
  const engine = await engineOf(facts);
  const { season, seed } = options;
  const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
  const report = await accepted(engine.run("case.visa", { profile, options: asked }), ({ path }) =>
    path === "season" && season !== undefined ? "--season" : file,
  );
  const { wordedVisaRoom } = await import("@smartpick/report");
  await printed(wordedVisaRoom(report), options.json === true, io, async (style) => {
    const { visaRoomText } = await import("../output/visa-room-text.ts");
    return visaRoomText(report, facts.sources, style);
  });
}
