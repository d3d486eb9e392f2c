import type { Command } from "commander";
import type { Io } from "../io.ts";
import { CLINIC_KIND_LIST, checkedClinicKind } from "../options/clinic-kind.ts";
import { RepeatableOption } from "../options/once.ts";
import { Refusal } from "../refusal.ts";
import { printed } from "./run.ts";

interface AnalyseOptions {
  readonly kind?: string;
  readonly outcome?: string;
  readonly event?: string;
  readonly exposure?: string;
  readonly exposed?: string;
  readonly strata?: readonly string[];
  readonly week?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  smartpick analyse clinic.csv --kind no-shows
  smartpick analyse clinic.csv --kind no-shows --exposure session --exposed afternoon
  smartpick analyse mine.csv --outcome missed --exposure texted --strata lead_days age_band
  smartpick analyse mine.csv --outcome hba1c --event "<8" --exposure programme --json

The file stays on this machine. It is checked for identifiers first.`;

/** Adds `analyse DATA.csv`: a table cleaned, described and compared, as it stands and within strata. */
export function addAnalyse(root: Command, io: Io): void {
  root
    .command("analyse")
    .description(
      "a table cleaned and described, and a share compared, as it stands and with strata held equal",
    )
    .argument("<data>", "a table in .csv without identifiers; it stays on this machine")
    .option("--kind <kind>", `columns and strata of a sample clinic: ${CLINIC_KIND_LIST}`)
    .option("--outcome <column>", "the column that says whether the event came")
    .option("--event <value>", 'the value that counts as the event, or a comparison such as "<8"')
    .option("--exposure <column>", "the column that tells the two groups apart")
    .option("--exposed <value>", "the value of the first group, or a comparison")
    .addOption(new RepeatableOption("--strata <column...>", "columns to hold equal; may be repeated"))
    .option("--week <column>", "the column of weeks or days for the series (default: the first of them)")
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: AnalyseOptions) => analyseFile(file, options, io));
}

async function analyseFile(file: string, options: AnalyseOptions, io: Io): Promise<void> {
  const kind = options.kind === undefined ? null : checkedClinicKind(options.kind);
  if (kind === null && (options.outcome === undefined || options.exposure === undefined))
    throw new Refusal(
      `analyse ${file}: it takes --outcome and --exposure, each with a column, or --kind with ${CLINIC_KIND_LIST}.`,
    );
  const { readTableFile } = await import("../input/read-table-file.ts");
  const table = readTableFile(file);
  const { analyse, analysisPlan, checkIdentifiers } = await import("@smartpick/engine/quality");
  const { analysisProblemWords, wordedAnalysis } = await import("@smartpick/report");
  const identifiers = checkIdentifiers(table);
  const analysed = analyse(table, analysisPlan(kind, options));
  if (!analysed.ok)
    throw new Refusal(...analysed.problems.map((problem) => `${file}: ${analysisProblemWords(problem)}`));
  const report = wordedAnalysis(analysed.value, identifiers);
  await printed(report, options.json === true, io, async (style) => {
    const { analysisText } = await import("../output/analysis-text.ts");
    return analysisText(report, style);
  });
}
