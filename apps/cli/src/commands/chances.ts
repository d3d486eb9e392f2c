import type { Problem } from "@smartpick/core";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { Refusal } from "../refusal.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface ChancesCommandOptions extends SharedOptions {
  readonly program: string;
  readonly season?: number;
}

const EXAMPLES = `
Examples:
  smartpick chances my-profile.yaml --program acgme:1403521287
  smartpick chances my-profile.yaml --program 1403521287 --json
Find the id of a program with: smartpick facts "part of its name"`;

/** Adds `chances PROFILE --program ID`: one program, factor by factor. */
export function addChances(root: Command, io: Io): void {
  const command = root
    .command("chances")
    .description("one program: chance of an interview and of matching there, factor by factor")
    .argument("<profile>", "a profile in YAML or JSON")
    .requiredOption("--program <id>", "acgme:1403521287, nrmp:1820726C0, or the bare ACGME code")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear);
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: ChancesCommandOptions) => chances(file, options, io));
}

async function chances(file: string, options: ChancesCommandOptions, io: Io): Promise<void> {
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const facts = await loadFacts(options.rights);
  const { rowOf } = await import("@smartpick/core");
  const engine = await engineOf(facts);
  const { worded } = await import("@smartpick/report");
  if (rowOf(facts.programs, options.program) === null) {
    const { unknownProgramSentence } = await import("../options/unknown-program.ts");
    throw new Refusal(unknownProgramSentence(facts, options.program, "--program"));
  }
  const result = engine.run("chances.program", {
    profile,
    program: options.program,
    options: {
      today: dateOf(options, io),
      seed: options.seed,
      ...(options.season === undefined ? {} : { season: options.season }),
    },
  });
  const report = worded(await accepted(result, (problem) => aboutOption(problem, file, options.season)));
  await printed(report, options.json === true, io, async (style) => {
    const { chancesText } = await import("../output/chances-text.ts");
    return chancesText(report, facts.sources, style);
  });
}

/** Names the option where the fault lies in one, else the profile's file: a season can come from either. */
function aboutOption({ path }: Problem, file: string, season: number | undefined): string {
  if (path === "season") return season === undefined ? file : "--season";
  return path === "program" ? "--program" : file;
}
