import { type Problem, rowOf } from "@smartpick/core";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { Refusal } from "../refusal.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface InterviewCommandOptions extends SharedOptions {
  readonly program?: string;
  readonly season?: number;
}

const EXAMPLES = `
Examples:
  smartpick interview my-profile.yaml
  smartpick interview my-profile.yaml --program acgme:1403521287
Write an answer down, then look at it with: smartpick check answer.txt --kind interview-answer`;

/** Adds `interview PROFILE`: red flags in three moves, questions that fit, and a sheet of one program. */
export function addInterview(root: Command, io: Io): void {
  const command = root
    .command("interview")
    .description("what you will be asked, what of your own you can answer from, and a sheet of one program")
    .argument("<profile>", "a profile in YAML or JSON")
    .option("--program <id>", "acgme:1403521287, nrmp:1820726C0, or the bare ACGME code")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear);
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: InterviewCommandOptions) => interview(file, options, io));
}

async function interview(file: string, options: InterviewCommandOptions, io: Io): Promise<void> {
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const facts = await loadFacts(options.rights);
  const { program = null, season, seed } = options;
  if (program !== null && rowOf(facts.programs, program) === null) {
    const { unknownProgramSentence } = await import("../options/unknown-program.ts");
    throw new Refusal(unknownProgramSentence(facts, program, "--program"));
  }
  const engine = await engineOf(facts);
  const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
  const about = ({ path }: Problem): string =>
    path === "season" && season !== undefined ? "--season" : file;
  const report = await accepted(engine.run("case.interview", { profile, program, options: asked }), about);
  const { wordedInterview } = await import("@smartpick/report");
  const worded = wordedInterview(report);
  await printed(worded, options.json === true, io, async (style) => {
    const { interviewText } = await import("../output/interview-text.ts");
    return interviewText(worded, facts.sources, style);
  });
}
