import type { Calibration, CalibrationSection } from "@smartpick/core";
import { promisesOf } from "../people/promises.ts";
import type { Checks, LedgerChecks, ReportInput } from "../report/run-checks.ts";
import { goldenCases, goldenMonotone, goldenNeurology } from "./golden-checks.ts";
import { goldenRanks } from "./golden-ranks.ts";
import { goldenSeason } from "./golden-season.ts";
import { baselineSection } from "./sections/baseline-section.ts";
import { caseSection } from "./sections/case-section.ts";
import { evidenceSection } from "./sections/evidence-section.ts";
import { goldenSection } from "./sections/golden-section.ts";
import { interviewLevelSection, mixSection } from "./sections/level-section.ts";
import { accountSection, bandSection, historySection, promiseSection } from "./sections/people-section.ts";
import { priorSection } from "./sections/prior-section.ts";
import { curveSection, heldOutSection, matchRateSection } from "./sections/ranks-section.ts";
import { levelSection, twoSeasonsSection } from "./sections/rates-section.ts";
import { reliabilitySection } from "./sections/reliability-section.ts";
import { unknownSection } from "./sections/unknown-section.ts";
import type { Target } from "./target.ts";

/** Every check as one document, from which the page, the file and the app's screen are made. */
export function calibrationDocument(report: ReportInput, checks: Checks, ledger: LedgerChecks): Calibration {
  const promises = promisesOf(ledger.people, report.usual);
  const sections: CalibrationSection[] = [
    promiseSection(promises),
    reliabilitySection(checks.reliability),
    bandSection(ledger.people),
    accountSection(ledger.people),
    historySection(ledger.people),
    baselineSection(checks.comparisons, checks.neurology),
    goldenSection(targetsOf(checks, ledger)),
    matchRateSection(checks.stages),
    levelSection(checks.levels),
    priorSection(
      checks.hidden,
      report.openness.map(({ expected }) => expected.calibration.slope),
    ),
    twoSeasonsSection(checks.neurology),
    heldOutSection(checks.stages),
    caseSection([...checks.cases, ...ledger.cases]),
    interviewLevelSection(checks.counts),
    mixSection(report.mixDrift, checks.mix),
    curveSection(checks.stages),
    evidenceSection(),
    unknownSection(),
  ];
  return {
    schema: "smartpick/calibration@1",
    version: report.version,
    seed: report.seed,
    sections,
  };
}

function targetsOf(checks: Checks, ledger: LedgerChecks): Target[] {
  const targets = [
    ...goldenRanks(checks.stages),
    ...goldenSeason(ledger.seasons),
    ...goldenNeurology(checks.neurology[3]!),
    ...goldenCases(checks.cases),
    ...goldenMonotone(ledger.monotone),
  ];
  return targets.sort((a, b) => a.item - b.item);
}
