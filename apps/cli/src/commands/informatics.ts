import type { InformaticsReport, Profile } from "@smartpick/core";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import type { PortfolioPlace } from "../output/portfolio-file.ts";
import { Refusal } from "../refusal.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface InformaticsCommandOptions extends SharedOptions {
  readonly season?: number;
  readonly out?: string;
  readonly resume?: string;
  readonly name?: string;
  readonly paper: "letter" | "a4";
}

const EXAMPLES = `
Examples:
  smartpick informatics my-profile.yaml
  smartpick informatics my-profile.yaml --json
  smartpick informatics my-profile.yaml --out portfolio.pdf --name "A. Sharma"
  smartpick informatics my-profile.yaml --out portfolio.pdf --paper a4
  smartpick informatics my-profile.yaml --out resume.json
  smartpick informatics my-profile.yaml --resume resume.json --out with-resume.yaml
The portfolio has two pages at most. What it leaves out is said on standard error.`;

/** Adds `informatics PROFILE`: what the informatics profile proves, what is looked for, next steps, lines for a CV. */
export function addInformatics(root: Command, io: Io): void {
  const command = root
    .command("informatics")
    .description(
      "what your informatics profile shows, what is looked for, the best next steps, and lines for a CV",
    )
    .argument("<profile>", "a profile in YAML or JSON, with its block portfolio")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear)
    .option(
      "--resume <file>",
      "read a JSON Resume (.json) into the portfolio; with --out, a new .yaml file for the profile",
    )
    .option(
      "--out <file>",
      "write the portfolio: .pdf or .txt to print, .json as JSON Resume; with --resume a new .yaml file",
    )
    .option("--name <name>", "your name at the head of the printed portfolio and in the JSON Resume")
    .addOption(
      new Option("--paper <size>", "the paper of the PDF").choices(["letter", "a4"]).default("letter"),
    );
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: InformaticsCommandOptions) => informatics(file, options, io));
}

async function informatics(file: string, options: InformaticsCommandOptions, io: Io): Promise<void> {
  const { season, seed, resume, out } = options;
  const { checkedPortfolioFile } = await import("../output/portfolio-file.ts");
  const inputs = resume === undefined ? [file] : [file, resume];
  const place = out === undefined ? null : checkedPortfolioFile(out, inputs, resume !== undefined);
  const { readProfile } = await import("../input/read-profile.ts");
  const own = readProfile(file);
  const taken = resume === undefined ? null : await resumeOf(own, resume);
  const profile = taken?.profile ?? own;
  const facts = await loadFacts(options.rights);
  const engine = await engineOf(facts);
  const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
  const report = await accepted(engine.run("case.informatics", { profile, options: asked }), ({ path }) =>
    path === "season" && season !== undefined ? "--season" : file,
  );
  const { resumeTakenWords, wordedInformatics } = await import("@smartpick/report");
  for (const line of taken === null ? [] : resumeTakenWords(taken)) io.err(`${line}\n`);
  const written = place === null ? [] : await wrote(profile, report, place, options);
  await printed(wordedInformatics(report), options.json === true, io, async (style) => {
    const { informaticsText } = await import("../output/informatics-text.ts");
    return informaticsText(report, facts.sources, style);
  });
  for (const line of written) io.err(`${line}\n`);
}

async function resumeOf(profile: Profile, path: string) {
  const { readText } = await import("../input/read-text.ts");
  const { withResume } = await import("@smartpick/profile");
  const text = readText(path, { words: "a JSON Resume" });
  const read = withResume(profile, text);
  if (read.ok) return read.value;
  const { problemText } = await import("../output/problem-text.ts");
  throw new Refusal(
    ...read.problems.map((problem) =>
      problem.code === "not-a-mapping" && problem.path === ""
        ? `${path}: this is no JSON Resume. It takes keys such as basics, education, skills and projects.`
        : problemText(problem, path, "the JSON Resume"),
    ),
  );
}

async function wrote(
  profile: Profile,
  report: InformaticsReport,
  place: PortfolioPlace,
  { name, paper }: InformaticsCommandOptions,
): Promise<readonly string[]> {
  const { writePortfolio } = await import("../output/portfolio-file.ts");
  return writePortfolio(place, { profile, report, name: name ?? null, paper });
}
