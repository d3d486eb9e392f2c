import { GUIDED_KINDS, type GuidedKind } from "@smartpick/core";
import type { PosterSize } from "@smartpick/report";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { checkedProjectFile } from "../output/project-out-file.ts";
import { Refusal } from "../refusal.ts";
import { printed } from "./run.ts";

interface ProjectCommandOptions {
  readonly new?: string;
  readonly out?: string;
  readonly size: string;
  readonly landscape?: boolean;
  readonly draft?: boolean;
  readonly json?: boolean;
}

const SIZES: readonly PosterSize[] = ["A0", "A1"];

const EXAMPLES = `
Examples:
  smartpick project --new workflow --out my-project.yaml
  smartpick project my-project.yaml
  smartpick project my-project.yaml --out poster.pdf
  smartpick project my-project.yaml --out poster.svg --size A1 --landscape
  smartpick project my-project.yaml --out abstract.md
The abstract and the poster hold your own words and the figures of your chart.
Nothing is written for you.`;

/** Adds `project PROJECT.yaml`: where a guided project stands, its abstract, its poster and the line that it earns. */
export function addProject(root: Command, io: Io): void {
  root
    .command("project")
    .description("where an improvement project stands, its abstract, its poster and the CV line it earns")
    .argument("[project]", "a project in YAML or JSON")
    .option("--new <kind>", `begin a file with the questions, at --out: ${GUIDED_KINDS.join(", ")}`)
    .option("--out <file>", "write the poster as .pdf or .svg, or the abstract as .md or .txt")
    .option("--size <size>", `the sheet of the poster: ${SIZES.join(", ")}`, "A0")
    .option("--landscape", "a broad sheet instead of an upright one")
    .option("--draft", "show what is not written yet, and write a poster that is not ready")
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((file: string | undefined, options: ProjectCommandOptions) => project(file, options, io));
}

async function project(file: string | undefined, options: ProjectCommandOptions, io: Io): Promise<void> {
  const size = checkedWord("--size", options.size, SIZES);
  if (options.new !== undefined)
    return begin(checkedWord("--new", options.new, GUIDED_KINDS), file, options, io);
  if (file === undefined)
    throw new Refusal(
      "project: the file is missing. It takes a project in YAML or JSON, or --new with a kind.",
    );
  const out = options.out === undefined ? null : checkedProjectFile(options.out, file);
  const { readProject } = await import("../input/read-project.ts");
  const read = await readProject(file);
  const { projectAnswers } = await import("../output/project-answers.ts");
  const answers = projectAnswers(read, { ...options, size });
  if (out !== null) {
    const { writeProjectFile } = await import("../output/write-project-file.ts");
    await writeProjectFile(out, answers, { file, draft: options.draft === true });
  }
  await printed(answers.report, options.json === true, io, async (style) => {
    const { projectText } = await import("../output/project-text.ts");
    return projectText(answers.report, style);
  });
  if (out !== null) io.err(`Written: ${out.path}\n`);
}

function checkedWord<Word extends string>(option: string, input: string, words: readonly Word[]): Word {
  const found = words.find((word) => word.toLowerCase() === input.toLowerCase());
  if (found === undefined) throw new Refusal(`${option} ${input}: it takes ${words.join(", ")}.`);
  return found;
}

/** Writes a file to begin with. An existing file is never written over: it may hold her answers. */
async function begin(
  kind: GuidedKind,
  file: string | undefined,
  { out, json }: ProjectCommandOptions,
  io: Io,
): Promise<void> {
  if (file !== undefined)
    throw new Refusal(`project ${file}: --new begins a new file and reads none. Leave the file away.`);
  if (json === true) throw new Refusal("--json: --new prints no document. Leave --json away.");
  if (out === undefined)
    throw new Refusal("--new: --out is missing. It takes the name of a new file that ends in .yaml.");
  const { writeNewProject } = await import("../output/write-new-project.ts");
  writeNewProject(kind, out);
  io.out(`Written: ${out}\nWrite the title first. Then see your next step: smartpick project ${out}\n`);
}
