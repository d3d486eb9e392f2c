import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MatchedPerApplicant } from "@smartpick/core";
import { APPLICANT_TYPES, type PersonParameters, type SpecialtyParameters } from "@smartpick/core";
import { stringify } from "yaml";
import type { matchRates } from "./estimates/match-rates.ts";
import { matchedPerApplicantText } from "./estimates/matched-per-applicant.ts";
import type { residentMix } from "./estimates/resident-mix.ts";
import type { scoreBands } from "./estimates/score-bands.ts";
import type { UsualList } from "./estimates/usual-lists.ts";
import type { visaPriors } from "./estimates/visa-priors.ts";
import type { TypeOpenness } from "./openness/program-openness.ts";
import { csvText, rounded } from "./tables/csv.ts";

/** What a fit leaves for the model to read. */
export interface Estimates {
  readonly version: string;
  readonly seed: number;
  /** The season that openness is carried to. */
  readonly comingSeason: number;
  readonly openness: readonly TypeOpenness[];
  readonly mix: ReturnType<typeof residentMix>;
  readonly bands: ReturnType<typeof scoreBands>;
  readonly visa: ReturnType<typeof visaPriors>;
  readonly parameters: readonly SpecialtyParameters[];
  readonly person: readonly PersonParameters[];
  readonly lists: readonly UsualList[];
  readonly matchRates: ReturnType<typeof matchRates>;
  readonly perApplicant: readonly MatchedPerApplicant[];
  /** Markdown; absent = the report that stands is left. */
  readonly report?: string;
}

/** Writes the files of `estimates/` that people and the model read, `statistics/match-rates.csv` and `matched-per-applicant.csv`. */
export function writeEstimates(data: string, estimates: Estimates): void {
  const folder = join(data, "estimates");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(textsOf(estimates))) writeFileSync(join(folder, name), text);
  const statistics = join(data, "statistics");
  writeFileSync(join(statistics, "match-rates.csv"), matchRatesText(estimates.matchRates));
  writeFileSync(
    join(statistics, "matched-per-applicant.csv"),
    matchedPerApplicantText(estimates.perApplicant),
  );
}

/** The text of each file of `estimates/`, by its name. */
function textsOf({
  openness,
  mix,
  bands,
  visa,
  parameters,
  person,
  lists,
  ...fit
}: Estimates): Record<string, string> {
  return {
    "openness-program.csv": opennessText(openness),
    "openness-kind.csv": kindText(openness),
    "resident-mix.csv": csvText(
      ["id", "low", "mid", "high"],
      mix.map(({ id, low, mid, high }) => [id, low, mid, high]),
    ),
    "score-bands.csv": csvText(
      ["id", "field", "band", "year", "source"],
      bands.map(({ id, field, band, year, source }) => [id, field, band, year, source]),
    ),
    "visa-priors.yaml": stringify(visa),
    ...(fit.report === undefined ? {} : { "fit-report.md": fit.report }),
    "version.yaml": versionText(fit, openness),
    "specialty-parameters.csv": rowsText(parameters),
    "person.csv": rowsText(person),
    "usual-lists.csv": rowsText(lists),
  };
}

function versionText(
  { version, seed, comingSeason }: Pick<Estimates, "version" | "seed" | "comingSeason">,
  openness: readonly TypeOpenness[],
): string {
  const driftSdOverTwoSeasons = Object.fromEntries(
    APPLICANT_TYPES.map((name, type) => [name, rounded(openness[type]!.drift.sd, 3)]),
  );
  return stringify({ version, seed, comingSeason, driftSdOverTwoSeasons });
}

/** Rows of one shape, a column for each of their fields. */
function rowsText<Row extends object>(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]!) as (keyof Row & string)[];
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => cellOf(row[column] as Cell))),
  );
}

type Cell = string | number | readonly string[];

function cellOf(value: Cell): string | number {
  return typeof value === "object" ? value.join(";") : value;
}

function matchRatesText(rates: Estimates["matchRates"]): string {
  return csvText(
    ["specialty", "type", "year", "matched", "n", "rate", "source"],
    rates.map((row) => [row.specialty, row.type, row.year, row.matched, row.n, row.rate, row.source]),
  );
}

function opennessText(openness: readonly TypeOpenness[]): string {
  const rows = openness.flatMap(({ programs }) =>
    programs.map(({ program, type, coming, basis }) => [
      program.id,
      APPLICANT_TYPES[type]!,
      rounded(coming.mean, 2),
      rounded(coming.sd, 2),
      basis,
    ]),
  );
  rows.sort((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0));
  return csvText(["id", "type", "mean", "sd", "basis"], rows);
}

function kindText(openness: readonly TypeOpenness[]): string {
  const rows = openness.flatMap(({ kinds }) =>
    kinds.map(({ specialty, setting, division, type, mean, sd }) => [
      specialty,
      setting,
      division,
      APPLICANT_TYPES[type]!,
      rounded(mean, 2),
      rounded(sd, 2),
    ]),
  );
  return csvText(["specialty", "setting", "division", "type", "mean", "sd"], rows);
}
