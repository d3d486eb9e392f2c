import type { Problem } from "@smartpick/core";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { wholeNumber } from "../options/numbers.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface ForecastCommandOptions extends SharedOptions {
  readonly specialty: string;
  readonly applications: number;
  readonly season?: number;
}

const EXAMPLES = `
Examples:
  smartpick forecast my-profile.yaml --specialty "Internal Medicine" --applications 120
  smartpick forecast my-profile.yaml --specialty FM --applications 60 --json`;

/** Adds `forecast PROFILE --specialty S --applications N`: the season of N applications, chosen as usual and by the plan. */
export function addForecast(root: Command, io: Io): void {
  const command = root
    .command("forecast")
    .description("the season with N applications to one specialty: chosen as usual, and by the plan")
    .argument("<profile>", "a profile in YAML or JSON")
    .requiredOption("--specialty <name>", "a specialty by name or short form")
    .requiredOption(
      "--applications <number>",
      "how many programs are applied to",
      wholeNumber(0, 10_000, "a whole number from 0 to 10,000"),
    )
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear);
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: ForecastCommandOptions) => forecast(file, options, io));
}

async function forecast(file: string, options: ForecastCommandOptions, io: Io): Promise<void> {
  const { checkedSpecialty } = await import("../options/specialty.ts");
  const specialty = checkedSpecialty(options.specialty);
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const facts = await loadFacts(options.rights);
  const engine = await engineOf(facts);
  const { worded } = await import("@smartpick/report");
  const result = engine.run("forecast.season", {
    profile,
    specialty,
    applications: options.applications,
    options: {
      today: dateOf(options, io),
      seed: options.seed,
      ...(options.season === undefined ? {} : { season: options.season }),
    },
  });
  const report = worded(await accepted(result, (problem) => aboutOption(problem, file, options.season)));
  await printed(report, options.json === true, io, async (style) => {
    const { forecastText } = await import("../output/forecast-text.ts");
    return forecastText(report, facts.sources, style);
  });
}

/** Names the option where the fault lies in one, else the profile's file: a season can come from either. */
function aboutOption({ path }: Problem, file: string, season: number | undefined): string {
  if (path === "season") return season === undefined ? file : "--season";
  return path === "specialty" || path === "applications" ? `--${path}` : file;
}
