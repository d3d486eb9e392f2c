import type { CaseOptions, Profile } from "@smartpick/core";
import type { Sources, WordedPlan } from "@smartpick/report";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { decimalNumber, wholeNumber } from "../options/numbers.ts";
import { RepeatableOption } from "../options/once.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { checkedLetterFile, checkedOutFile } from "../output/out-file.ts";
import { progressOf } from "../output/progress.ts";
import { type Style, styleOf } from "../output/style.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface PlanCommandOptions extends SharedOptions {
  readonly programs?: number;
  readonly budget?: number;
  readonly specialty?: readonly string[];
  readonly informatics?: number;
  readonly season?: number;
  readonly rows?: number;
  readonly out?: string;
  readonly letter?: string;
  readonly cautious?: boolean;
}

interface Asked {
  readonly profile: Profile;
  readonly options: CaseOptions;
}

const EXAMPLES = `
Examples:
  smartpick plan my-profile.yaml
  smartpick plan my-profile.yaml --programs 60 --budget 1500
  smartpick plan my-profile.yaml --specialty "Internal Medicine" --specialty FM --informatics 0.5
  smartpick plan my-profile.yaml --out list.xlsx
  smartpick plan my-profile.yaml --letter for-my-adviser.pdf
  smartpick plan my-profile.yaml --json --today 2026-07-01 > plan.json`;

/** Adds `plan PROFILE`: the optimised list. */
export function addPlan(root: Command, io: Io): void {
  const command = root
    .command("plan")
    .description("the best list of programs for a profile, with signals, chances, costs and a stop line")
    .argument("<profile>", "a profile in YAML or JSON (smartpick schema profile shows its form)")
    .option(
      "--programs <number>",
      "at most this many programs",
      wholeNumber(0, 10_000, "a whole number from 0 to 10,000"),
    )
    .option(
      "--budget <usd>",
      "at most this much for the season, fixed fees included",
      decimalNumber(0, 10_000_000, "US dollars, 0 or more, such as 1500"),
    )
    .addOption(
      new RepeatableOption(
        "--specialty <name>",
        "a specialty instead of those in the profile; may be repeated",
      ),
    )
    .option(
      "--informatics <weight>",
      "how much informatics counts, from 0 (matching anywhere) to 1",
      decimalNumber(0, 1, "a number from 0 to 1, such as 0.3"),
    )
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear)
    .option("--cautious", "the list that is good for bad draws of what is unsure, at some loss on average")
    .addOption(
      new Option("--rows <number>", "print the finding and so many programs of the list, and no more")
        .argParser(wholeNumber(0, 10_000, "a whole number, 0 or more"))
        .conflicts("json"),
    )
    .option("--out <file>", "write the list as well, as .xlsx, .csv, .json or .pdf, or its days as .ics")
    .option("--letter <file>", "write a letter of one page for an adviser as well, as .pdf");
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: PlanCommandOptions) => plan(file, options, io));
}

async function plan(file: string, options: PlanCommandOptions, io: Io): Promise<void> {
  const out = options.out === undefined ? null : checkedOutFile(options.out, [file]);
  const letter = options.letter === undefined ? null : checkedLetterFile(options.letter, out, file);
  const { checkedSpecialty } = await import("../options/specialty.ts");
  const specialties = options.specialty?.map(checkedSpecialty);
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const progress = await progressOf(io, 3);
  try {
    progress.step("Reading the facts");
    const facts = await loadFacts(options.rights);
    progress.step("Choosing the list");
    const engine = await engineOf(facts);
    const { worded } = await import("@smartpick/report");
    const asked = { profile, options: caseOptions(options, specialties, dateOf(options, io)) };
    const planned = async (verb: "plan.list" | "plan.report"): Promise<WordedPlan> =>
      worded(await accepted(engine.run(verb, asked), (problem) => aboutOption(problem.path, file, options)));
    if (out === null && letter === null && options.json !== true) {
      await tell(planned, facts.sources, { rows: options.rows, io, ready: progress.done });
      return;
    }
    const report = await planned("plan.report");
    if (out !== null) {
      progress.step("Writing the file");
      const { writePlan } = await import("../output/write-plan.ts");
      await writePlan(out, report, facts.sources, async () => ({
        type: profile.applicant.type,
        room: await accepted(engine.run("season.room", asked), () => file),
        visa: await accepted(engine.run("case.visa", asked), () => file),
        letters: await accepted(engine.run("case.letters", asked), () => file),
        reminders: true,
      }));
    }
    if (letter !== null) {
      progress.step("Writing the letter");
      const whatIf = worded(await accepted(engine.run("what-if", asked), () => file));
      const { writeLetter } = await import("../output/write-letter.ts");
      await writeLetter(letter, {
        profile: await effective(asked),
        plan: report,
        whatIf,
        sources: facts.sources,
        options: typed(asked.options),
      });
    }
    progress.done();
    await printed(report, options.json === true, io, (style) =>
      textOf(report, facts.sources, options.rows, style),
    );
    for (const written of [out, letter]) if (written !== null) io.err(`Written: ${written.path}\n`);
  } finally {
    progress.done();
  }
}

function caseOptions(
  { programs, budget, informatics, season, seed, cautious }: PlanCommandOptions,
  specialties: readonly string[] | undefined,
  today: string,
): CaseOptions {
  return {
    today,
    seed,
    ...(cautious === true ? { cautious: true } : {}),
    ...(programs === undefined ? {} : { programs }),
    ...(budget === undefined ? {} : { budget }),
    ...(specialties === undefined ? {} : { specialties }),
    ...(informatics === undefined ? {} : { informatics }),
    ...(season === undefined ? {} : { season }),
  };
}

/** The profile with the options over it. Throws where a plan that stands would not have accepted them. */
async function effective({ profile, options }: Asked): Promise<Profile> {
  const { effectiveProfile } = await import("@smartpick/core");
  const found = effectiveProfile(profile, options);
  if (!found.ok) throw new Error("a plan was made with options that no profile can hold");
  return found.value;
}

/** The options that stand over a profile, as they are typed. */
function typed({
  programs,
  budget,
  specialties = [],
  informatics,
  cautious,
}: CaseOptions): readonly string[] {
  return [
    ...(programs === undefined ? [] : [`--programs ${programs}`]),
    ...(budget === undefined ? [] : [`--budget ${budget}`]),
    ...specialties.map((name) => `--specialty "${name}"`),
    ...(informatics === undefined ? [] : [`--informatics ${informatics}`]),
    ...(cautious === true ? ["--cautious"] : []),
  ];
}

/** Prints the plan for people. The finding needs the list alone, so it does not wait for what explains the list. */
async function tell(
  planned: (verb: "plan.list" | "plan.report") => Promise<WordedPlan>,
  sources: Sources,
  { rows, io, ready }: { readonly rows: number | undefined; readonly io: Io; readonly ready: () => void },
): Promise<void> {
  const listed = await planned("plan.list");
  const style = styleOf(io);
  ready();
  if (rows !== undefined) {
    io.out(await textOf(listed, sources, rows, style));
    return;
  }
  const { planDetail, planFinding } = await import("../output/plan-text.ts");
  io.out(planFinding(listed, style));
  io.out(planDetail(await planned("plan.report"), sources, style));
}

async function textOf(
  report: WordedPlan,
  sources: Sources,
  rows: number | undefined,
  style: Style,
): Promise<string> {
  if (rows !== undefined) {
    const { briefPlanText } = await import("../output/brief-plan-text.ts");
    return briefPlanText(report, rows, style);
  }
  const { planText } = await import("../output/plan-text.ts");
  return planText(report, sources, style);
}

const OPTION_PATHS: readonly string[] = [
  "programs",
  "budget",
  "specialty",
  "specialties",
  "informatics",
  "season",
];

/** Names the option where the fault lies in one, else the profile's file. */
function aboutOption(path: string, file: string, { season }: PlanCommandOptions): string {
  // A season can come from the file too.
  if (path === "season" && season === undefined) return file;
  const option = OPTION_PATHS.find((name) => path === name || path.startsWith(`${name}[`));
  return option === undefined ? file : `--${option === "specialties" ? "specialty" : option}`;
}
