import type { Command } from "commander";
import { readInputText, readText } from "../input/read-text.ts";
import { parseStrictJson } from "../input/strict-json.ts";
import type { Io } from "../io.ts";
import { decimalNumber } from "../options/numbers.ts";
import { Refusal } from "../refusal.ts";
import { printed } from "./run.ts";

interface OptimiseOptions {
  readonly seconds?: number;
  readonly json?: boolean;
}

const WANTED = "a smartpick/portfolio@1 document in JSON";
/** A national list of 1,500 programs takes about 2 MB. */
const MOST_BYTES = 200_000_000;

const EXAMPLES = `
Examples:
  smartpick optimise instance.json
  smartpick optimise instance.json --seconds 10 --json
  cat instance.json | smartpick optimise - --json
The form of the file: smartpick schema portfolio`;

/** Adds `optimise INSTANCE.json`: the bare optimiser on a given instance. */
export function addOptimise(root: Command, io: Io): void {
  root
    .command("optimise")
    .description("the bare optimiser on a given instance, with a proved bound")
    .argument("<instance>", "a smartpick/portfolio@1 document in JSON, or - for standard input")
    .option(
      "--seconds <number>",
      "about how long to search at most (default: 0.2)",
      decimalNumber(0.001, 3600, "seconds from 0.001 to 3600, such as 5"),
    )
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: OptimiseOptions) => optimise(file, options, io));
}

async function optimise(file: string, options: OptimiseOptions, io: Io): Promise<void> {
  const name = file === "-" ? "standard input" : file;
  const wanted = { words: WANTED, mostBytes: MOST_BYTES };
  const text = file === "-" ? readInputText(io, wanted) : readText(file, wanted);
  const { readInstance } = await import("../instance-file/read-instance.ts");
  const { writeSolution, writeValue } = await import("../instance-file/write-solution.ts");
  const { shadowPrices, solvePortfolio } = await import("@smartpick/core");
  const read = readInstance(documentOf(text, name));
  if (!read.ok) {
    const { fileProblemWords } = await import("@smartpick/report");
    throw new Refusal(...read.problems.map((problem) => fileProblemWords(problem, name, "the document")));
  }
  const { instance, levels } = read.value;
  const wish = options.seconds === undefined ? {} : { milliseconds: options.seconds * 1000 };
  const start = performance.now();
  const found = levels === null ? solvePortfolio(instance, wish) : null;
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  const solution = found && { ...found, shadow: shadowPrices(instance, found) };
  const result = solution === null ? writeValue(read.value, ms) : writeSolution(solution, ms);
  const { conflictWords, optimiseText } = await import("../output/optimise-text.ts");
  if (result.conflict !== null) io.err(`${conflictWords(result)}\n`);
  await printed(result, options.json === true, io, async (style) =>
    optimiseText(result, instance.size, style),
  );
}

function documentOf(text: string, name: string): unknown {
  const parsed = parseStrictJson(text);
  if (parsed.ok) return parsed.value;
  if ("repeated" in parsed) {
    throw new Refusal(`${name}: ${parsed.repeated.path} stands twice. It takes each key once.`);
  }
  throw new Refusal(`${name}: this is not JSON: ${parsed.syntax}. It takes ${WANTED}.`);
}
