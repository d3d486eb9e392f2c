import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { APPLICANT_TYPES } from "@smartpick/core";
import { anyRankOf, rankTailOf } from "./account/any-rank.ts";
import { fitPeople } from "./account/fit-people.ts";
import { readNationalCounts } from "./account/national-counts.ts";
import { calibrationText } from "./calibration/calibration-file.ts";
import { calibrationDocument } from "./calibration/document.ts";
import { ledgerFacts } from "./calibration/ledger-facts.ts";
import { checkCounts } from "./checks/count-check.ts";
import { checkStageTwo } from "./checks/stage-two-check.ts";
import { matchRates } from "./estimates/match-rates.ts";
import { matchedPerApplicant } from "./estimates/matched-per-applicant.ts";
import { fitMixDrift, residentMix } from "./estimates/resident-mix.ts";
import { scoreBands } from "./estimates/score-bands.ts";
import { usualLists } from "./estimates/usual-lists.ts";
import { visaPriors } from "./estimates/visa-priors.ts";
import { writeHurdles } from "./hurdles/write-hurdles.ts";
import { fitOpenness } from "./openness/openness.ts";
import { coefficientOf, readEvidence } from "./parameters/evidence-file.ts";
import { specialtyParameters } from "./parameters/specialty-parameters.ts";
import { scorePopulations } from "./parameters/step2ck-population.ts";
import { checkPeople } from "./people/people-checks.ts";
import { brokenPromises, promisesOf } from "./people/promises.ts";
import { personParameters } from "./person/person-parameters.ts";
import { calibrationPage } from "./report/calibration-page.ts";
import { fitReport } from "./report/fit-report.ts";
import { runChecks, runLedgerChecks } from "./report/run-checks.ts";
import { readOutcomeTables, readPublishedRates } from "./stage-two/outcome-table.ts";
import { fitStageTwo } from "./stage-two/stage-two.ts";
import { readCases } from "./tables/cases.ts";
import { readInterviewRates } from "./tables/interview-rates.ts";
import { alignToLedger } from "./tables/ledger-frame.ts";
import { readMarketShares } from "./tables/market-shares.ts";
import { readNeurology } from "./tables/neurology.ts";
import { readProgramTable } from "./tables/program-table.ts";
import { writeEstimates } from "./write-estimates.ts";

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
const FIT_VERSION = "2026-11-3";

/** The season that openness is carried to, and the seasons of the two rate tables. */
export const COMING_SEASON = 2028;
const HORIZON = { from2024: COMING_SEASON - 2024, from2026: COMING_SEASON - 2026 };

/** Fits all estimates, returns the promises about people that fail without a reason, and writes all to `estimates/` and `statistics/match-rates.csv` of the data folder. */
export function fitAll({ facts, data, docs, seed, progress }: FitOptions): string[] {
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
  const counts = readNationalCounts(facts);
  const stageTwo = fitStageTwo(readOutcomeTables(facts), readPublishedRates(facts), {
    anyRank: (specialty) => anyRankOf(counts, specialty),
    tail: rankTailOf("non-us-img"),
  });
  const evidence = readEvidence(data);
  const slopes = APPLICANT_TYPES.map((_, type) => coefficientOf(evidence, "step2ck", type, "Neurology"));
  const rates = specialtyParameters(stageTwo, scorePopulations(facts, stageTwo, slopes), evidence);
  const start = {
    openness,
    mix,
    bands,
    visa,
    lists: usualLists(openness, neurology, checkCounts(facts, openness[3]!, market, checkStageTwo(stageTwo))),
    matchRates: matchRates(facts),
    perApplicant: matchedPerApplicant(counts),
  };
  const base = { version: FIT_VERSION, seed, comingSeason: COMING_SEASON, ...start };
  progress("writing what the account starts from");
  writeEstimates(data, { ...base, parameters: rates, person: personParameters(null) });
  const account = fitPeople(data, facts, counts, rates, COMING_SEASON, progress);
  const { parameters } = account;
  progress("checks against tables");
  const fitted = { version: FIT_VERSION, seed, input, openness, stageTwo, mixDrift };
  const reported = { ...fitted, parameters, evidence, facts, usual: start.lists };
  const checks = runChecks(reported);
  progress("writing");
  writeHurdles(facts, data);
  writeEstimates(data, {
    ...base,
    parameters,
    person: account.person,
    report: fitReport(reported, checks),
  });
  progress("checks on the ledger");
  const shipped = ledgerFacts(data);
  const people = checkPeople(shipped, facts, counts, COMING_SEASON, progress);
  const ledger = runLedgerChecks(shipped, checks, readCases(facts), COMING_SEASON, seed, people);
  const broken = brokenPromises(promisesOf(people, start.lists));
  const document = calibrationDocument(reported, checks, ledger);
  writeFileSync(join(data, "estimates", "calibration.json"), calibrationText(document));
  mkdirSync(join(docs, "method"), { recursive: true });
  writeFileSync(join(docs, "method", "calibration.md"), calibrationPage(document));
  return broken.map(
    ({ what, value, low, high, digits }) => `${what}: ${value.toFixed(digits)}, not within ${low} to ${high}`,
  );
}
