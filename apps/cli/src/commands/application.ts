import type { ApplicationReport, Profile } from "@smartpick/core";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { fieldOfKey } from "../options/field-key.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { Refusal } from "../refusal.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface ApplicationCommandOptions extends SharedOptions {
  readonly season?: number;
  readonly field?: string;
  readonly from?: string;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  smartpick application my-profile.yaml
  smartpick application my-profile.yaml --json
  smartpick application my-profile.yaml --field "experiences[0].text" | pbcopy
  smartpick application my-profile.yaml --from MyERAS.pdf
  smartpick application my-profile.yaml --from MyERAS.pdf --out with-form.yaml
Entries are counted from 0 in a key, as in the profile. Every word printed is yours or a name of the form.`;

/** Adds `application PROFILE`: every field of the application form as plain text to copy, with its count. */
export function addApplication(root: Command, io: Io): void {
  const command = root
    .command("application")
    .description("every field of the application form as plain text to copy, with its count")
    .argument("<profile>", "a profile in YAML or JSON, with its block application")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear)
    .option("--field <key>", "print this field alone, such as experiences[0].text")
    .addOption(
      new Option(
        "--from <file>",
        "print what a printed MyERAS application (.pdf, .docx, .txt) says beside the profile, as best it can be told",
      ).conflicts("field"),
    )
    .option("--out <file>", "with --from: a new .yaml file for the profile with what is new");
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: ApplicationCommandOptions) => application(file, options, io));
}

async function application(file: string, options: ApplicationCommandOptions, io: Io): Promise<void> {
  const { season, seed, field, from, out } = options;
  if (out !== undefined && from === undefined) throw new Refusal(`--out ${out}: it needs --from FILE.`);
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const read = from === undefined ? null : await readForm(profile, { file, from, out }, io);
  const facts = await loadFacts(options.rights);
  const engine = await engineOf(facts);
  const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
  const report = await accepted(engine.run("case.application", { profile, options: asked }), ({ path }) =>
    path === "season" && season !== undefined ? "--season" : file,
  );
  const { wordedApplication } = await import("@smartpick/report");
  const worded = wordedApplication(ofField(report, field, file));
  const answer = read === null ? worded : { ...worded, read: read.answer };
  await printed(answer, options.json === true, io, async (style) => {
    if (read !== null) return read.text;
    if (field !== undefined) {
      const { copy } = fieldOfKey(report, field, file);
      if (copy === "") io.err(`--field ${field}: this field is empty in ${file}.\n`);
      return `${copy}\n`;
    }
    const { applicationText } = await import("../output/application-text.ts");
    return applicationText(report, facts.sources, style);
  });
}

/** What a printed form says beside the profile; the copy with what is new is written where it was asked for. */
async function readForm(
  profile: Profile,
  { file, from, out }: { readonly file: string; readonly from: string; readonly out: string | undefined },
  io: Io,
) {
  const { checkedCopy, writeCopy } = await import("../output/write-form-copy.ts");
  if (out !== undefined) checkedCopy(out, [file, from]);
  const { reviewOfFile } = await import("../input/read-form-file.ts");
  const review = await reviewOfFile(profile, from, io);
  const { formAnswer, formText } = await import("../output/form-file-text.ts");
  if (out !== undefined) writeCopy(out, profile, review, io);
  return { answer: formAnswer(review), text: formText(review, from) };
}

/** The report with the one field that was asked for; whole where none was. */
function ofField(report: ApplicationReport, field: string | undefined, file: string): ApplicationReport {
  return field === undefined ? report : { ...report, fields: [fieldOfKey(report, field, file)] };
}
