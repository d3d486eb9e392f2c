import {
  APPLICANT_TYPES,
  type EvidenceRecord,
  logistic,
  randomFrom,
  type SpecialtyParameters,
} from "@smartpick/core";
import { type CaseCheck, checkCases } from "./checks/case-check.ts";
import { type CountCheck, checkCounts } from "./checks/count-check.ts";
import { checkLevels } from "./checks/level-check.ts";
import { checkMix } from "./checks/mix-check.ts";
import { checkNeurology, type NeurologyCheck } from "./checks/neurology-check.ts";
import { CURVE_RANKS, checkStageTwo, meanRanksOf, type StageTwoCheck } from "./checks/stage-two-check.ts";
import { usualInterviews } from "./checks/usual-list.ts";
import type { MixDrift } from "./estimates/resident-mix.ts";
import type { OpennessInput, TypeOpenness } from "./openness/openness.ts";
import { rankMoments, rankQuantile } from "./stage-two/rank-model.ts";
import type { StageTwoFits } from "./stage-two/stage-two.ts";
import { readCases } from "./tables/cases.ts";

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
  };
}

const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The fit report as Markdown: every target, the fitted value, the residual, and the checks on data that took no part. */
export function fitReport(report: ReportInput, { neurology, stages }: Checks): string {
  const { openness, seed } = report;
  return `${[
    "# Fit report",
    `Written by \`npm run fit\`; version ${report.version}, seed ${seed}. Do not edit by hand.`,
    "How the estimates are made: `docs/method/openness.md`. Checks on data that took no part: `docs/method/calibration.md`.",
    "## Expected values",
    expectedTable(report, neurology, stages),
    "## Openness by specialty: mean share interviewed over programs with a 2024 rate",
    levelTable(openness),
    "The 2024 rates took part in the fit. The coming season keeps the last level seen; in Neurology that is 2026.",
    "## Ranks and matches, non-US IMGs who certified a list, 2026",
    stageTwoTable(stages),
    "The curve is derived from published means, SDs and quartiles; no table by number of ranks is published. These tables took part in the fit.",
    curveTable(stages),
  ].join("\n\n")}\n`;
}

/** The calibration page as Markdown: what the model foretold of data that took no part, and where it is wrong. */
export function calibrationPage(report: ReportInput, { neurology, stages, cases, counts }: Checks): string {
  const { line } = report.stageTwo;
  return `${[
    "# Calibration",
    `Written by \`npm run fit\` (version ${report.version}, seed ${report.seed}); do not edit by hand. How the estimates are made: [openness](openness.md), [chances](chances.md).`,
    "Every table says whether its data took part in the fit. Fit and check never share rows.",
    "## Rates of programs two seasons on",
    "Neurology is the only specialty whose programs were published twice. The 2024 rate foretells the share invited in 2026. The drift was fitted on four fifths of the programs and checked on the rest, in turn.",
    neurologyTable(neurology),
    '"Carried" is the mean error in points of the rate carried forward. Beside it stand two plain answers: the 2024 rate as it is, and one rate for all programs. The regression is the plain one on logits of the published rates.',
    "## Ranks and matches of non-US IMGs, 2026",
    "These tables took part in the fit, so this shows how well the model can follow them. In brackets: the curve that the published summaries imply. No table by number of ranks is published.",
    curveTable(stages),
    "## Each specialty foretold from the others",
    `Here the specialty's own table took no part. Kappa comes from how many applicants compete for a position: logit kappa = ${line.mean.toFixed(2)} ${line.slope < 0 ? "−" : "+"} ${Math.abs(line.slope).toFixed(2)} · log(applicants per position), SD ${line.sd.toFixed(2)}. Ranks are those of the others on average.`,
    heldOutTable(stages),
    "## Self-reported applicants",
    "IMGs who published their applications and interviews. None of them took part in the fit of openness, ranks or spread. One piece of evidence for the effect of Step 2 CK does come from them. The level is shifted freely for each group, because people with good news report more often.",
    caseTable(cases),
    "Gain is the mean log score a case against a negative binomial with one mean for all. Lists are taken as usually chosen. Which programs a case applied to is not known.",
    "## Level of interviews",
    "Applications by program (2020) times the estimated rate, for each non-US applicant, beside the ranks of those who prefer the specialty.",
    countTable(counts),
    "In Internal Medicine both agree. In Family Medicine the rates imply more interviews than the ranks, also after adding those who rank it second. So its level has a range of 40 % instead of 25 %.",
    "## Share of residents who are IMGs",
    mixText(report),
    "## Where the model is wrong or blind",
    [
      "- Family Medicine: two kinds of evidence on the level differ by a factor of about two.",
      "- US IMGs and DOs in Neurology: programs of 0 % in 2024 stayed lower than foretold.",
      "- A specialty without a published table of outcomes: the match rate may be off by 13 points.",
      "- Very competitive specialties: few IMGs apply, so their tables are small.",
      "- US IMG, DO and MD: no ranks by specialty are published, so stage 2 is a shifted copy.",
      "- Published match rates cover only applicants with a certified list. The season's chance includes the others, and no table checks that part.",
      "- Self-reports lean towards success. They check order and spread, never the level.",
    ].join("\n"),
  ].join("\n\n")}\n`;
}

function caseTable(checks: readonly CaseCheck[]): string {
  return table(
    ["cases", "n", "level", "rank correlation (Spearman)", "80 % range covers", "gain, nats a case"],
    checks.map((check) => [
      check.specialty === "Surgery" ? "General Surgery 2025" : `${check.specialty} 2021`,
      check.cases,
      check.level.toFixed(2),
      check.spearman.toFixed(2),
      percent(check.coverage, 0),
      check.gain.toFixed(2),
    ]),
  );
}

function countTable(checks: readonly CountCheck[]): string {
  return table(
    ["specialty", "non-US applicants (74 % of IMGs)", "applications each", "interviews each", "ranks each"],
    checks.map((check) => [
      check.specialty,
      Math.round(check.applicants),
      Math.round(check.applications),
      check.interviews.toFixed(1),
      check.ranks.toFixed(1),
    ]),
  );
}

function expectedTable(
  { openness, stageTwo, seed, slopes }: ReportInput,
  neurology: readonly NeurologyCheck[],
  stages: readonly StageTwoCheck[],
): string {
  const medicine = stages.find(({ stage }) => stage.table.specialty === "Internal Medicine");
  const family = stageTwo.bySpecialty.get("Family Medicine");
  const programs = openness[3]!.programs.filter(
    ({ program }) => program.specialty === "Internal Medicine" && (program.lastSeen ?? 2026) >= 2024,
  );
  const interviews = usualInterviews(programs, 100, 0.55, randomFrom(seed));
  const nonUs = neurology[3]!;
  const rows: [string, number, number, number][] = [
    ["Interviews of the average non-US IMG, Internal Medicine, 100 usual applications", interviews, 2.5, 4],
    ["Neurology, programs of 0 % in 2024: predicted per cent in 2026", nonUs.zeros.predicted, 0.7, 1.5],
    ["Neurology, slope of the plain regression", nonUs.regression.slope, 0.5, 0.74],
    ["Neurology, residual SD of the plain regression", nonUs.regression.sd, 0.55, 0.85],
    ["Neurology, coverage of the 80 % range", nonUs.coverage, 0.8, 1],
    ["Odds of an interview for ten more points of Step 2 CK, IMG", Math.exp(slopes[3]!), 1.3, 1.6],
    ["The same, US MD", Math.exp(slopes[0]!), 1.05, 1.25],
  ];
  if (medicine !== undefined) {
    const { outcome, stage } = medicine;
    const scores = outcome.step2ck;
    rows.push(
      ["Internal Medicine, share with at least one rank", outcome.anyRank, 0.7, 0.82],
      ["Internal Medicine, mean ranks given one", meanRanksOf(outcome), 3.65, 4.85],
      ["Internal Medicine, match rate given a list", outcome.matchGivenRank, 0.455, 0.515],
      [
        "Internal Medicine, Step 2 CK of matched less unmatched",
        scores.matched.mean - scores.unmatched.mean,
        5,
        8,
      ],
      ["Internal Medicine, chance of a match with one rank", outcome.matchAtRank[1]!, 0.11, 0.21],
      ["Internal Medicine, largest difference of a quartile of ranks", medicine.quartileError, 0, 1],
      ["Internal Medicine, kappa per rank", logistic(stage.fit.model.kappa), 0.15, 0.22],
    );
  }
  if (family !== undefined) {
    const any = stages.find(({ stage }) => stage === family)?.outcome.anyRank ?? Number.NaN;
    rows.push(["Family Medicine, share with at least one rank", any, 0.35, 0.6]);
  }
  return table(
    ["target", "value", "expected", "inside"],
    rows.map(([name, value, low, high]) => [
      name,
      value.toFixed(2),
      `${low} to ${high}`,
      value >= low - 1e-9 && value <= high + 1e-9 ? "yes" : "**no**",
    ]),
  );
}

function neurologyTable(checks: readonly NeurologyCheck[]): string {
  return table(
    [
      "type",
      "programs",
      "slope, SD, shift",
      "80 % range covers",
      "2024 rate ± rounding covers",
      "mean error: carried / 2024 rate / one rate",
      "0 % programs: n, predicted, observed",
      "regression slope, SD",
    ],
    checks.map((check, type) => [
      APPLICANT_TYPES[type]!,
      check.programs,
      `${check.drift.slope.toFixed(2)}, ${check.drift.sd.toFixed(2)}, ${check.drift.shift.toFixed(2)}`,
      percent(check.coverage, 0),
      percent(check.naiveCoverage, 0),
      `${check.error.carried.toFixed(1)} / ${check.error.naive.toFixed(1)} / ${check.error.constant.toFixed(1)}`,
      check.zeros.programs === 0
        ? "0"
        : `${check.zeros.programs}, ${check.zeros.predicted.toFixed(1)}, ${check.zeros.observed.toFixed(1)}`,
      `${check.regression.slope.toFixed(2)}, ${check.regression.sd.toFixed(2)}`,
    ]),
  );
}

function levelTable(openness: readonly TypeOpenness[]): string {
  const rows = openness.flatMap(({ programs }, type) =>
    checkLevels(programs).map((check) => [
      check.specialty,
      APPLICANT_TYPES[type]!,
      check.programs,
      percent(check.published, 2),
      percent(check.in2024, 2),
      percent(check.coming, 2),
      `${(100 * (check.coming / check.published - 1)).toFixed(0)} %`,
    ]),
  );
  return table(
    ["specialty", "type", "programs", "published", "estimated 2024", "coming", "difference"],
    rows,
  );
}

function stageTwoTable(checks: readonly StageTwoCheck[]): string {
  const three = (pmf: Float64Array) => [0.25, 0.5, 0.75].map((p) => rankQuantile(pmf, p)).join("/");
  return table(
    [
      "specialty",
      "n",
      "kappa ± SD",
      "sigma",
      "matched ranks: fitted (published)",
      "quartiles",
      "unmatched ranks",
      "quartiles",
      "match rate",
      "Step 2 CK matched, unmatched",
    ],
    checks.map(({ stage: { table: seen, fit }, outcome }) => {
      const { matched, unmatched } = seen.ranks;
      return [
        seen.specialty,
        seen.total,
        `${logistic(fit.model.kappa).toFixed(2)} ± ${fit.kappaSd.toFixed(2)} logit`,
        fit.model.sigma.toFixed(2),
        `${rankMoments(outcome.matchedRanks).mean.toFixed(1)} (${matched.mean})`,
        `${three(outcome.matchedRanks)} (${matched.q1}/${matched.median}/${matched.q3})`,
        `${rankMoments(outcome.unmatchedRanks).mean.toFixed(1)} (${unmatched.mean})`,
        `${three(outcome.unmatchedRanks)} (${unmatched.q1}/${unmatched.median}/${unmatched.q3})`,
        `${percent(outcome.matchGivenRank)} (${percent(seen.matched / seen.total)})`,
        `${outcome.step2ck.matched.mean.toFixed(0)} (${seen.step2ck.matched.mean}), ${outcome.step2ck.unmatched.mean.toFixed(0)} (${seen.step2ck.unmatched.mean})`,
      ];
    }),
  );
}

function curveTable(checks: readonly StageTwoCheck[]): string {
  return table(
    [
      "specialty",
      ...CURVE_RANKS.map((r) => `${r} rank${r === 1 ? "" : "s"}`),
      "mean error",
      "quartile error",
    ],
    checks.map(({ stage, curve, derived, curveError, quartileError }) => [
      stage.table.specialty,
      ...curve.map((value, i) => `${value.toFixed(2)} (${derived[i]!.toFixed(2)})`),
      curveError.toFixed(3),
      quartileError,
    ]),
  );
}

function heldOutTable(checks: readonly StageTwoCheck[]): string {
  return table(
    ["specialty", "kappa from the others", "own kappa", "mean error of the curve", "error of the match rate"],
    checks.map(({ stage, heldOut }) => [
      stage.table.specialty,
      heldOut.kappa.toFixed(2),
      logistic(stage.fit.model.kappa).toFixed(2),
      heldOut.curveError.toFixed(3),
      `${(100 * heldOut.rateError).toFixed(0)} points`,
    ]),
  );
}

function mixText({ input, mixDrift, seed }: ReportInput): string {
  const check = checkMix(input.table.programs, input.neurology, input.market, seed);
  return [
    `Measured on ${mixDrift.programs} programs seen before 2022 and again in 2024 or 2026: slope ${mixDrift.slope.toFixed(2)} and SD ${mixDrift.sd.toFixed(2)} on the logit scale.`,
    `The share moved by ${(100 * mixDrift.meanChange).toFixed(0)} points on average.`,
    `By five folds the 80 % range covers ${percent(check.coverage, 0)} of ${check.programs} programs.`,
    `The middle of the range is off by ${(100 * check.error).toFixed(0)} points on average, the old share by ${(100 * check.oldError).toFixed(0)}.`,
  ].join("\n");
}
