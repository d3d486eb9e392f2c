import type { EvidenceRecord, Facts, SpecialtyName, SpecialtyParameters } from "@smartpick/core";
import { type GoldenSeasons, goldenSeasons, usualCounts } from "../calibration/golden-season.ts";
import type { CaseComparison } from "../calibration/sections/baseline-section.ts";
import { compareWithBaselines } from "../checks/case-baselines.ts";
import { type CaseCheck, checkHeldOutCases, checkShippedCases } from "../checks/case-check.ts";
import { type CaseFrame, caseFrame } from "../checks/case-frame.ts";
import { fitCaseModel } from "../checks/case-model.ts";
import { caseReliability } from "../checks/case-reliability.ts";
import { type CountCheck, checkCounts } from "../checks/count-check.ts";
import { checkForecastCases } from "../checks/forecast-cases.ts";
import { checkLevels, type LevelCheck } from "../checks/level-check.ts";
import { checkMix, type MixCheck } from "../checks/mix-check.ts";
import { checkMonotone, type MonotoneCheck } from "../checks/monotone-check.ts";
import { type NeurologyCase, neurologyCases } from "../checks/neurology-cases.ts";
import { checkNeurology, type NeurologyCheck } from "../checks/neurology-check.ts";
import { neurologyReliability } from "../checks/neurology-reliability.ts";
import { checkPrior, type PriorCheck } from "../checks/prior-check.ts";
import { type ReliabilitySet, reliabilityOf } from "../checks/reliability.ts";
import { checkStageTwo, type StageTwoCheck } from "../checks/stage-two-check.ts";
import type { MixDrift } from "../estimates/resident-mix.ts";
import type { UsualList } from "../estimates/usual-lists.ts";
import type { OpennessInput, TypeOpenness } from "../openness/program-openness.ts";
import type { PeopleChecks } from "../people/people-checks.ts";
import type { StageTwoFits } from "../stage-two/stage-two.ts";
import { type Case, readCases } from "../tables/cases.ts";

/** What the report speaks of. */
export interface ReportInput {
  readonly version: string;
  readonly seed: number;
  readonly input: OpennessInput;
  readonly openness: readonly TypeOpenness[];
  readonly stageTwo: StageTwoFits;
  readonly mixDrift: MixDrift;
  readonly parameters: readonly SpecialtyParameters[];
  readonly evidence: readonly EvidenceRecord[];
  readonly usual: readonly UsualList[];
  readonly facts: string;
}

/** Results of every check against tables, computed once for all pages. */
export interface Checks {
  readonly neurology: readonly NeurologyCheck[];
  readonly stages: readonly StageTwoCheck[];
  readonly levels: readonly (readonly LevelCheck[])[];
  readonly cases: readonly CaseCheck[];
  readonly comparisons: readonly CaseComparison[];
  readonly counts: readonly CountCheck[];
  readonly mix: MixCheck;
  /** What is foretold of programs whose rate was hidden, US IMGs and non-US IMGs. */
  readonly hidden: readonly PriorCheck[];
  readonly reliability: readonly ReliabilitySet[];
}

/** Results of the checks that run the model on the ledger with the fitted estimates in it. */
export interface LedgerChecks {
  readonly seasons: GoldenSeasons;
  readonly monotone: readonly MonotoneCheck[];
  /** Self-reported cases against the forecast that the app gives them. */
  readonly cases: readonly CaseCheck[];
  readonly people: PeopleChecks;
}

/** Types and specialties for which hidden rates are shown: those of most IMGs. */
const HIDDEN_TYPES = [2, 3] as const;
const HIDDEN_SPECIALTIES: readonly SpecialtyName[] = [
  "Internal Medicine",
  "Family Medicine",
  "Pediatrics",
  "Psychiatry",
  "Neurology",
  "Pathology",
];
/** Random profiles behind each count of chances that move the wrong way. */
const PROFILES = 300;

/** Runs every check against tables. */
export function runChecks(report: ReportInput): Checks {
  const { input, openness, stageTwo, seed, facts } = report;
  const stages = checkStageTwo(stageTwo);
  const seenTwice = openness.map((fitted, type) => neurologyCases(fitted, input.neurology, type, seed));
  const [family, surgery] = caseFrames(report);
  const tables = [
    { frame: family, taught: surgery, model: fitCaseModel(surgery) },
    { frame: surgery, taught: family, model: fitCaseModel(family) },
  ];
  return {
    neurology: seenTwice.map((cases, type) => checkNeurology(cases, openness[type]!.drift)),
    stages,
    levels: openness.map(({ programs }) => checkLevels(programs)),
    cases: tables.flatMap(({ frame, model }) => [
      checkHeldOutCases(frame, model),
      checkShippedCases(frame, report.evidence),
    ]),
    comparisons: tables.map(({ frame, taught, model }) => ({
      specialty: frame.specialty,
      cases: frame.cases.length,
      scores: compareWithBaselines(taught, frame, model),
    })),
    counts: checkCounts(facts, openness[3]!, input.market, stages),
    mix: checkMix(input.table.programs, input.neurology, input.market, seed),
    hidden: HIDDEN_TYPES.flatMap((type) => checkPrior(openness[type]!.expected, type, HIDDEN_SPECIALTIES)),
    reliability: [...ratesSaid(seenTwice), caseReliability(tables)].map((said) => reliabilityOf(said, seed)),
  };
}

/** Runs the model on a ledger. */
export function runLedgerChecks(
  facts: Facts,
  { counts }: Pick<Checks, "counts">,
  cases: readonly Case[],
  season: number,
  seed: number,
  people: PeopleChecks,
): LedgerChecks {
  return {
    people,
    seasons: goldenSeasons(facts, usualCounts(counts), season, seed),
    monotone: checkMonotone(facts, season, PROFILES, seed),
    cases: (["Family Medicine", "Surgery"] as const).map((specialty) =>
      checkForecastCases(facts, cases, specialty, season, seed),
    ),
  };
}

function caseFrames({ facts, openness, parameters, seed }: ReportInput): [CaseFrame, CaseFrame] {
  const cases = readCases(facts);
  const frameOf = (specialty: string) => caseFrame(cases, specialty, openness, parameters, seed);
  return [frameOf("Family Medicine"), frameOf("Surgery")];
}

function ratesSaid(seenTwice: readonly (readonly NeurologyCase[])[]) {
  const [usMd = [], usDo = [], usImg = [], nonUsImg = []] = seenTwice;
  return [
    neurologyReliability("rates-img", "IMGs invited by neurology programs, 2026", [...usImg, ...nonUsImg]),
    neurologyReliability("rates-us", "US graduates invited by neurology programs, 2026", [...usMd, ...usDo]),
  ];
}
