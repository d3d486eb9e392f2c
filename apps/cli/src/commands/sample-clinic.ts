import type { ClinicKind } from "@smartpick/answers";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { CLINIC_KIND_LIST, checkedClinicKind } from "../options/clinic-kind.ts";
import { wholeNumber } from "../options/numbers.ts";
import { RepeatableOption } from "../options/once.ts";
import { Refusal } from "../refusal.ts";
import { printed } from "./run.ts";

interface SampleClinicOptions {
  readonly kind?: string;
  readonly rows?: number;
  readonly out?: string;
  readonly seed: number;
  readonly truth?: boolean;
  readonly grade?: readonly string[];
  readonly notebook?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  smartpick sample-clinic --kind no-shows --out clinic.csv
  smartpick sample-clinic --kind diabetes --rows 500 --seed 7 > panel.csv
  smartpick sample-clinic --kind no-shows --out clinic.csv --notebook clinic.ipynb
  smartpick sample-clinic --kind no-shows --grade reminder=-8,-12,-4 --grade session=none
  smartpick sample-clinic --kind no-shows --truth

Every clinic is synthetic: no row describes a person. Look at the truth last.`;

/** Adds `sample-clinic`: a synthetic clinic with known truth, a notebook to analyse it, and the grading of findings. */
export function addSampleClinic(root: Command, io: Io): void {
  root
    .command("sample-clinic")
    .description(
      "a synthetic clinic with known truth, to learn data analysis on and to have a finding graded",
    )
    .option("--kind <kind>", `what the clinic is about: ${CLINIC_KIND_LIST}`)
    .option(
      "--rows <number>",
      "rows of the file (default: 2000)",
      wholeNumber(1, 100_000, "a whole number from 1 to 100000"),
    )
    .option("--out <file>", "write the rows into a .csv file instead of printing them")
    .option(
      "--seed <number>",
      "another seed is another clinic with another truth",
      wholeNumber(0, 4_294_967_295, "a whole number from 0 to 4294967295"),
      1,
    )
    .option("--truth", "print what is true in it, as JSON, instead of the rows")
    .addOption(
      new RepeatableOption(
        "--grade <finding>",
        "grade what you found, such as reminder=-8,-12,-4 in points of 100; may be repeated",
      ),
    )
    .option("--notebook <file>", "write a starter notebook: .ipynb or .py for Python, .Rmd or .R for R")
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((options: SampleClinicOptions) => sampleClinic(options, io));
}

async function sampleClinic(options: SampleClinicOptions, io: Io): Promise<void> {
  if (options.kind === undefined)
    throw new Refusal(`sample-clinic: --kind is missing. It takes ${CLINIC_KIND_LIST}.`);
  const kind = checkedClinicKind(options.kind);
  const { out, truth: isTruthAsked = false, grade: written = [], seed } = options;
  if (isTruthAsked && written.length > 0)
    throw new Refusal("--truth and --grade: one of the two is printed. Ask for the grade first.");
  const files = await import("../output/clinic-files.ts");
  const place = out === undefined ? null : files.checkedCsvPlace(out);
  const notebook = options.notebook === undefined ? null : files.checkedNotebookPlace(options.notebook, out);
  const { CLINIC_ROWS, csvOf, makeClinic } = await import("@smartpick/engine/quality");
  const clinic = makeClinic(kind, options.rows ?? CLINIC_ROWS.usual, seed);
  const graded = written.length === 0 ? null : await gradesOf(written, clinic.truth);
  if (place !== null) files.writeClinicFile("--out", place, csvOf(clinic.table));
  if (notebook !== null) await writeNotebook(kind, out, notebook);
  for (const path of [place, notebook?.path ?? null]) if (path !== null) io.err(`Written: ${path}\n`);
  if (graded !== null) return printGrades(graded, options.json === true, io);
  if (isTruthAsked || options.json === true) return printDocument(kind, clinic, isTruthAsked, io);
  if (place === null) {
    // The rows alone, so that they can be piped: no byte-order mark, line feeds.
    io.out(csvOf(clinic.table));
    return;
  }
  const { clinicText } = await import("../output/clinic-text.ts");
  const { styleOf } = await import("../output/style.ts");
  io.out(clinicText(clinic.truth, place, styleOf(io)));
}

type Clinic = ReturnType<typeof import("@smartpick/engine/quality").makeClinic>;
type Grades = ReturnType<typeof import("@smartpick/report").wordedGrade>;

async function gradesOf(written: readonly string[], truth: Clinic["truth"]): Promise<Grades> {
  const { gradeFindings } = await import("@smartpick/engine/quality");
  const { gradingProblemWords, wordedGrade } = await import("@smartpick/report");
  const graded = gradeFindings(written, truth);
  if (!graded.ok)
    throw new Refusal(
      ...graded.problems.map((problem) => `--grade ${problem.text}: ${gradingProblemWords(problem)}`),
    );
  return wordedGrade(truth, graded.value.grades, graded.value.open);
}

async function printGrades(grades: Grades, json: boolean, io: Io): Promise<void> {
  await printed(grades, json, io, async (style) => {
    const { gradesText } = await import("../output/clinic-text.ts");
    return gradesText(grades, style);
  });
}

async function printDocument(kind: ClinicKind, clinic: Clinic, isTruthAsked: boolean, io: Io): Promise<void> {
  const { clinicColumns } = await import("@smartpick/engine/quality");
  const { jsonDocument } = await import("../output/json.ts");
  const { truth, table } = clinic;
  const { seed, rows, notice } = truth;
  const columns = clinicColumns(kind);
  const document = { schema: "smartpick/clinic@1", kind, seed, rows, notice, columns, cells: table.rows };
  io.out(jsonDocument(isTruthAsked ? truth : document));
}

async function writeNotebook(
  kind: ClinicKind,
  out: string | undefined,
  { path, form }: ReturnType<typeof import("../output/clinic-files.ts").checkedNotebookPlace>,
): Promise<void> {
  const { clinicNotebook } = await import("@smartpick/report");
  const { csvNameFor, writeClinicFile } = await import("../output/clinic-files.ts");
  writeClinicFile("--notebook", path, clinicNotebook(kind, csvNameFor(kind, out, path), form));
}
