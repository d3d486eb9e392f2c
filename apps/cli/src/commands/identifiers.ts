import type { Command } from "commander";
import type { Io } from "../io.ts";
import { printed } from "./run.ts";

const EXAMPLES = `
Examples:
  smartpick identifiers data.csv
  smartpick identifiers data.csv --json

The exit status is 0 also where something was found: read the first sentence.
The check can miss an identifier. It cannot prove that a file is de-identified.`;

/** Adds `identifiers DATA.csv`: cells that may tell who a person is. */
export function addIdentifiers(root: Command, io: Io): void {
  root
    .command("identifiers")
    .description("which cells of a table may tell who a person is, by the 18 kinds of the Safe Harbor rule")
    .argument("<data>", "a table in .csv; it stays on this machine")
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: { readonly json?: boolean }) => identifiers(file, options, io));
}

async function identifiers(file: string, options: { readonly json?: boolean }, io: Io): Promise<void> {
  const { readTableFile } = await import("../input/read-table-file.ts");
  const table = readTableFile(file);
  const { checkIdentifiers } = await import("@smartpick/engine/quality");
  const { wordedIdentifiers } = await import("@smartpick/report");
  const report = wordedIdentifiers(checkIdentifiers(table));
  await printed(report, options.json === true, io, async (style) => {
    const { identifiersText } = await import("../output/identifiers-text.ts");
    return identifiersText(report, style);
  });
}
