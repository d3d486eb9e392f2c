import type { Command } from "commander";
import type { Io } from "../io.ts";
import { rightsOption, type SharedOptions } from "../options/shared.ts";
import { Refusal } from "../refusal.ts";
import { engineOf, loadFacts, printed } from "./run.ts";

const EXAMPLES = `
Examples:
  smartpick facts acgme:1403521287
  smartpick facts "Case Western"
  smartpick facts "internal medicine cleveland" --json`;

/** Adds `facts QUERY|ID`: the ledger of a program, or the programs that match. */
export function addFacts(root: Command, io: Io): void {
  root
    .command("facts")
    .description("the ledger of a program: every value with source, year, kind and conflicts")
    .argument("<query...>", "an id, or words of a name, place or specialty")
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addOption(rightsOption())
    .addHelpText("after", EXAMPLES)
    .action((words: string[], options: Pick<SharedOptions, "json" | "rights">) =>
      facts(words.join(" "), options, io),
    );
}

async function facts(query: string, options: Pick<SharedOptions, "json" | "rights">, io: Io): Promise<void> {
  if (query.trim() === "") {
    throw new Refusal(
      "facts: the query is empty. It takes an id such as acgme:1403521287, or words of a name or place.",
    );
  }
  const loaded = await loadFacts(options.rights);
  const report = (await engineOf(loaded)).run("facts.ledger", { query });
  if (report.found === 0 && looksLikeId(query)) {
    const { unknownProgramSentence } = await import("../options/unknown-program.ts");
    throw new Refusal(unknownProgramSentence(loaded, query, "facts"));
  }
  await printed(report, options.json === true, io, async (style) => {
    const { factsText } = await import("../output/facts-text.ts");
    return factsText(report, style);
  });
}

function looksLikeId(query: string): boolean {
  return /^(acgme|nrmp):/i.test(query.trim()) || /^\d{7,10}([A-Z]\d)?$/i.test(query.trim());
}
