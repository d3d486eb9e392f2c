import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { APPLICANT_TYPES, type SpecialtyParameters } from "@smartpick/core";
import { stringify } from "yaml";
import { calibrationText } from "./calibration/calibration-file.ts";
import { calibrationDocument } from "./calibration/document.ts";
import { ledgerFacts } from "./calibration/ledger-facts.ts";
import { matchRates } from "./estimates/match-rates.ts";
import { fitMixDrift, residentMix } from "./estimates/resident-mix.ts";
import { scoreBands } from "./estimates/score-bands.ts";
import { type UsualList, usualLists } from "./estimates/usual-lists.ts";
import { visaPriors } from "./estimates/visa-priors.ts";
import { fitOpenness } from "./openness/openness.ts";
import type { TypeOpenness } from "./openness/program-openness.ts";
import { coefficientOf, readEvidence } from "./parameters/evidence-file.ts";
import { specialtyParameters } from "./parameters/specialty-parameters.ts";
import { scorePopulations } from "./parameters/step2ck-population.ts";
import { calibrationPage } from "./report/calibration-page.ts";
import { fitReport } from "./report/fit-report.ts";
import { runChecks, runLedgerChecks } from "./report/run-checks.ts";
import { readOutcomeTables, readPublishedRates } from "./stage-two/outcome-table.ts";
import { fitStageTwo } from "./stage-two/stage-two.ts";
import { readCases } from "./tables/cases.ts";
import { csvText, rounded } from "./tables/csv.ts";
import { readInterviewRates } from "./tables/interview-rates.ts";
import { alignToLedger } from "./tables/ledger-frame.ts";
import { readMarketShares } from "./tables/market-shares.ts";
import { readNeurology } from "./tables/neurology.ts";
import { readProgramTable } from "./tables/program-table.ts";

/** Where the fit reads and writes. */
export interface FitOptions {
  /** Folder of the raw tables. */
  readonly facts: string;
  /** The repository's `data` folder. */
  readonly data: string;
  /** The repository's `docs` folder, for the calibration page. */
  readonly docs: string;
  readonly seed: number;
  readonly progress: (what: string) => void;
}

/** Version of the estimates; raised whenever a method or an input changes what they mean. */
const FIT_VERSION = "2026-11-2";

/** The season that openness is carried to, and the seasons of the two rate tables. */
const COMING_SEASON = 2028;
const HORIZON = { from2024: COMING_SEASON - 2024, from2026: COMING_SEASON - 2026 };

/** Fits all estimates and writes them to `estimates/` and `statistics/match-rates.csv` of the data folder. */
export function fitAll({ facts, data, docs, seed, progress }: FitOptions): void {
  progress("reading tables");
  const table = alignToLedger(readProgramTable(facts), data);
  const interviewRates = readInterviewRates(facts, table);
  const market = readMarketShares(facts);
  const neurology = readNeurology(facts, table);
  const input = { table, rates: interviewRates, neurology, market };
  const openness = fitOpenness(input, HORIZON, progress);
  progress("resident mix, score bands, visa answers");
  const mixDrift = fitMixDrift(table.programs, neurology, market);
  const mix = residentMix(table.programs, market, mixDrift);
  const bands = scoreBands(table.programs);
  const visa = visaPriors(table.programs);
  progress("ranks and matches");
  const stageTwo = fitStageTwo(readOutcomeTables(facts), readPublishedRates(facts));
  const evidence = readEvidence(data);
  const slopes = APPLICANT_TYPES.map((_, type) => coefficientOf(evidence, "step2ck", type, "Neurology"));
  const parameters = specialtyParameters(stageTwo, scorePopulations(facts, stageTwo, slopes), evidence);
  progress("checks against tables");
  const fitted = { version: FIT_VERSION, seed, input, openness, stageTwo, mixDrift };
  const reported = { ...fitted, parameters, evidence, facts };
  const checks = runChecks(reported);
  progress("writing");
  mkdirSync(join(data, "estimates"), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(data, "estimates", name), text);
  write("openness-program.csv", opennessText(openness));
  write("openness-kind.csv", kindText(openness));
  write(
    "resident-mix.csv",
    csvText(
      ["id", "low", "mid", "high"],
      mix.map(({ id, low, mid, high }) => [id, low, mid, high]),
    ),
  );
  write(
    "score-bands.csv",
    csvText(
      ["id", "field", "band", "year", "source"],
      bands.map(({ id, field, band, year, source }) => [id, field, band, year, source]),
    ),
  );
  write("visa-priors.yaml", stringify(visa));
  write("fit-report.md", fitReport(reported, checks));
  const driftSd = Object.fromEntries(
    APPLICANT_TYPES.map((name, type) => [name, rounded(openness[type]!.drift.sd, 3)]),
  );
  write(
    "version.yaml",
    stringify({ version: FIT_VERSION, seed, comingSeason: COMING_SEASON, driftSdOverTwoSeasons: driftSd }),
  );
  const columns = Object.keys(parameters[0]!) as (keyof SpecialtyParameters)[];
  write(
    "specialty-parameters.csv",
    csvText(
      columns,
      parameters.map((row) => columns.map((column) => cellOf(row[column]))),
    ),
  );
  const lists = usualLists(openness, neurology, checks.counts);
  const listColumns = Object.keys(lists[0]!) as (keyof UsualList)[];
  write(
    "usual-lists.csv",
    csvText(
      listColumns,
      lists.map((row) => listColumns.map((column) => cellOf(row[column]))),
    ),
  );
  const rates = matchRates(facts);
  writeFileSync(
    join(data, "statistics", "match-rates.csv"),
    csvText(
      ["specialty", "type", "year", "matched", "n", "rate", "source"],
      rates.map((row) => [row.specialty, row.type, row.year, row.matched, row.n, row.rate, row.source]),
    ),
  );
  progress("checks on the ledger");
  const ledger = runLedgerChecks(ledgerFacts(data), checks, readCases(facts), COMING_SEASON, seed);
  const document = calibrationDocument(reported, checks, ledger);
  write("calibration.json", calibrationText(document));
  mkdirSync(join(docs, "method"), { recursive: true });
  writeFileSync(join(docs, "method", "calibration.md"), calibrationPage(document));
}

function cellOf(value: string | number | readonly string[]): string | number {
  return typeof value === "object" ? value.join(";") : value;
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
