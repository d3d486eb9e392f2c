import type { Problem, Profile, RoadmapReport } from "@smartpick/core";
import type { Engine } from "@smartpick/engine";
import type { Sources } from "@smartpick/report";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { progressOf } from "../output/progress.ts";
import { checkedRoadmapFile, type RoadmapFile } from "../output/roadmap-file.ts";
import { Refusal } from "../refusal.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface RoadmapCommandOptions extends SharedOptions {
  readonly season?: number;
  readonly out?: string;
  readonly takeBack?: boolean;
  readonly since?: string;
}

const EXAMPLES = `
Examples:
  smartpick roadmap my-profile.yaml
  smartpick roadmap my-profile.yaml --out plan.ics
  smartpick roadmap my-profile.yaml --out plan.svg
  smartpick roadmap my-profile.yaml --json > july.json
  smartpick roadmap my-profile.yaml --since july.json
  smartpick roadmap my-profile.yaml --take-back --out take-back.ics
Tell what you planned, began and finished in the block roadmap of your profile.`;

/** Adds `roadmap PROFILE`: the dated plan, what cannot wait, and its calendar file. */
export function addRoadmap(root: Command, io: Io): void {
  const command = root
    .command("roadmap")
    .description(
      "the dated plan from today: what cannot wait, the last day to begin each step, what it is worth",
    )
    .argument("<profile>", "a profile in YAML or JSON, with its block roadmap if you have one")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear)
    .option("--out <file>", "also write a calendar file (.ics), or the plan as a drawing (.svg)")
    .option("--take-back", "with --out: write the calendar file that removes the plan from your calendar")
    .option("--since <file>", "an earlier roadmap as --json printed it: says what changed since");
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: RoadmapCommandOptions) => roadmap(file, options, io));
}

async function roadmap(file: string, options: RoadmapCommandOptions, io: Io): Promise<void> {
  const { season, seed, out, since, takeBack = false } = options;
  const place =
    out === undefined ? null : checkedRoadmapFile(out, since === undefined ? [file] : [file, since]);
  if (takeBack && place?.kind !== "ics")
    throw new Refusal("--take-back: it needs --out with a file that ends in .ics.");
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const earlier = since === undefined ? null : await earlierRoadmap(since);
  const progress = await progressOf(io, 2);
  try {
    progress.step("Reading the facts");
    const facts = await loadFacts(options.rights);
    progress.step("Trying what each step is worth");
    const engine = await engineOf(facts);
    const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
    const about = ({ path }: Problem): string =>
      path === "season" && season !== undefined ? "--season" : file;
    const input = { profile, options: asked };
    const report = await accepted(engine.run("case.roadmap", input), about);
    progress.done();
    const changes = earlier === null ? undefined : await changesSince(earlier, report);
    if (place !== null)
      await writeOut(place, { report, input, engine, sources: facts.sources, takeBack }, about);
    const { wordedRoadmap } = await import("@smartpick/report");
    await printed(wordedRoadmap(report, changes), options.json === true, io, async (style) => {
      const { roadmapText } = await import("../output/roadmap-text.ts");
      return roadmapText(report, { changes, sources: facts.sources }, style);
    });
    if (place !== null) io.err(`Written: ${place.path}\n`);
  } finally {
    progress.done();
  }
}

async function earlierRoadmap(path: string) {
  const { readRoadmapFile } = await import("../input/read-roadmap-file.ts");
  return readRoadmapFile(path);
}

async function changesSince(
  earlier: Awaited<ReturnType<typeof earlierRoadmap>>,
  report: RoadmapReport,
): Promise<readonly string[]> {
  const { roadmapChanges } = await import("@smartpick/core");
  const { roadmapChangeWords } = await import("@smartpick/report");
  return roadmapChangeWords(roadmapChanges(earlier, report), report.today);
}

interface Made {
  readonly report: RoadmapReport;
  readonly input: {
    readonly profile: Profile;
    readonly options: { readonly today: string; readonly seed: number };
  };
  readonly engine: Engine;
  readonly sources: Sources;
  readonly takeBack: boolean;
}

async function writeOut(
  place: RoadmapFile,
  { report, input, engine, sources, takeBack }: Made,
  about: (problem: Problem) => string,
): Promise<void> {
  const { writeRoadmap } = await import("../output/write-roadmap.ts");
  if (place.kind === "svg") return writeRoadmap(place, { kind: "svg", report });
  const { profile } = input;
  const { roadmap: told, ...rest } = profile;
  // The plan may be of the season after the one that was asked for.
  const { season } = report;
  const asked = { profile: { ...rest, season }, options: { ...input.options, season } };
  const room = await accepted(engine.run("season.room", asked), about);
  const letters = await accepted(engine.run("case.letters", asked), about);
  const { type } = profile.applicant;
  await writeRoadmap(place, {
    kind: "ics",
    parts: {
      report,
      room,
      isImg: type === "us-img" || type === "non-us-img",
      letters,
      sources,
      revision: told?.revision ?? 0,
      takeBack,
    },
  });
}
