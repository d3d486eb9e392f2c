import type { EvidenceRecord, SpecialtyParameters } from "@smartpick/core";
import { type CaseCheck, checkCases } from "../checks/case-check.ts";
import { type CountCheck, checkCounts } from "../checks/count-check.ts";
import { checkMix, type MixCheck } from "../checks/mix-check.ts";
import { checkNeurology, type NeurologyCheck } from "../checks/neurology-check.ts";
import { checkStageTwo, type StageTwoCheck } from "../checks/stage-two-check.ts";
import type { MixDrift } from "../estimates/resident-mix.ts";
import type { OpennessInput, TypeOpenness } from "../openness/program-openness.ts";
import type { StageTwoFits } from "../stage-two/stage-two.ts";
import { readCases } from "../tables/cases.ts";

/** What the report speaks of. */
export interface ReportInput {
  readonly version: string;
  readonly seed: number;
  readonly input: OpennessInput;
  readonly openness: readonly TypeOpenness[];
  readonly stageTwo: StageTwoFits;
  readonly mixDrift: MixDrift;
  /** Log-odds per ten points of Step 2 CK, in `APPLICANT_TYPES` order. */
  readonly slopes: readonly number[];
  readonly parameters: readonly SpecialtyParameters[];
  readonly evidence: readonly EvidenceRecord[];
  readonly facts: string;
}

/** Results of every check, computed once for both pages. */
export interface Checks {
  readonly neurology: readonly NeurologyCheck[];
  readonly stages: readonly StageTwoCheck[];
  readonly cases: readonly CaseCheck[];
  readonly counts: readonly CountCheck[];
  readonly mix: MixCheck;
}

/** Runs every check of the fit. */
export function runChecks(report: ReportInput): Checks {
  const { input, openness, stageTwo, seed, facts, parameters, evidence } = report;
  const stages = checkStageTwo(stageTwo);
  const cases = readCases(facts);
  return {
    neurology: openness.map((fitted, type) => checkNeurology(fitted, input.neurology, type, seed)),
    stages,
    cases: ["Family Medicine", "Surgery"].map((specialty) =>
      checkCases(cases, specialty, openness, parameters, evidence, seed),
    ),
    counts: checkCounts(facts, openness[3]!, input.market, stages),
    mix: checkMix(input.table.programs, input.neurology, input.market, seed),
  };
}
