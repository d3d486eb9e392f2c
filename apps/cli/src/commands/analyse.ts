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
  const { analyse, checkIdentifiers, clinicPlan } = await import("@smartpick/engine/quality");
  const { analysisProblemWords, wordedAnalysis } = await import("@smartpick/report");
  const identifiers = checkIdentifiers(table);
  const plan = planOf(kind === null ? null : clinicPlan(kind), options);
  const analysed = analyse(table, plan);
  if (!analysed.ok)
    throw new Refusal(...analysed.problems.map((problem) => `${file}: ${analysisProblemWords(problem)}`));
  const report = wordedAnalysis(analysed.value, identifiers);
  await printed(report, options.json === true, io, async (style) => {
    const { analysisText } = await import("../output/analysis-text.ts");
    return analysisText(report, style);
  });
}

type Plan = ReturnType<typeof import("@smartpick/engine/quality").clinicPlan>;

/** The plan of a kind of clinic with what the options change, or a plan of her own. */
function planOf(base: Plan | null, options: AnalyseOptions): Plan {
  const { outcome, event, exposure, exposed, strata, week } = options;
  const condition = (
    of: Plan["outcome"] | undefined,
    column: string | undefined,
    is: string | undefined,
  ): Plan["outcome"] => {
    if (column === undefined || column === of?.column)
      return { column: of?.column ?? "", is: is ?? of?.is ?? "" };
    return { column, is: is ?? "" };
  };
  return {
    outcome: condition(base?.outcome, outcome, event),
    exposure: condition(base?.exposure, exposure, exposed),
    strata:
      strata === undefined
        ? (base?.strata ?? [])
        : strata.map((column) => base?.strata.find((by) => by.column === column) ?? { column, above: null }),
    rules: base?.rules ?? {},
    week: week ?? base?.week ?? null,
    synthetic: base !== null,
  };
}
