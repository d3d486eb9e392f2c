import type { ApplicationReport } from "@smartpick/core";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { fieldOfKey } from "../options/field-key.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface ApplicationCommandOptions extends SharedOptions {
  readonly season?: number;
  readonly field?: string;
}

const EXAMPLES = `
Examples:
  smartpick application my-profile.yaml
  smartpick application my-profile.yaml --json
  smartpick application my-profile.yaml --field "experiences[0].text" | pbcopy
Entries are counted from 0 in a key, as in the profile. Every word printed is yours or a name of the form.`;

/** Adds `application PROFILE`: every field of the application form as plain text to copy, with its count. */
export function addApplication(root: Command, io: Io): void {
  const command = root
    .command("application")
    .description("every field of the application form as plain text to copy, with its count")
    .argument("<profile>", "a profile in YAML or JSON, with its block application")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear)
    .option("--field <key>", "print this field alone, such as experiences[0].text");
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: ApplicationCommandOptions) => application(file, options, io));
}

async function application(file: string, options: ApplicationCommandOptions, io: Io): Promise<void> {
  const { season, seed, field } = options;
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const facts = await loadFacts(options.rights);
  const engine = await engineOf(facts);
  const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
  const report = await accepted(engine.run("case.application", { profile, options: asked }), ({ path }) =>
    path === "season" && season !== undefined ? "--season" : file,
  );
  const { wordedApplication } = await import("@smartpick/report");
  await printed(wordedApplication(ofField(report, field, file)), options.json === true, io, async (style) => {
    if (field !== undefined) return `${fieldOfKey(report, field, file).copy}\n`;
    const { applicationText } = await import("../output/application-text.ts");
    return applicationText(report, facts.sources, style);
  });
}

/** The report with the one field that was asked for; whole where none was. */
function ofField(report: ApplicationReport, field: string | undefined, file: string): ApplicationReport {
  return field === undefined ? report : { ...report, fields: [fieldOfKey(report, field, file)] };
}
