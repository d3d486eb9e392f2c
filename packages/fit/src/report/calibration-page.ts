import type { CaseCheck } from "../checks/case-check.ts";
import type { CountCheck } from "../checks/count-check.ts";
import type { MixCheck } from "../checks/mix-check.ts";
import { percent, table } from "./markdown.ts";
import { neurologyTable } from "./neurology-table.ts";
import type { Checks, ReportInput } from "./run-checks.ts";
import { curveTable, heldOutTable } from "./stage-two-tables.ts";

/** The calibration page as Markdown: what the model foretold of data that took no part, and where it is wrong. */
export function calibrationPage(
  report: ReportInput,
  { neurology, stages, cases, counts, mix }: Checks,
): string {
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
    mixText(report, mix),
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

function mixText({ mixDrift }: ReportInput, check: MixCheck): string {
  return [
    `Measured on ${mixDrift.programs} programs seen before 2022 and again in 2024 or 2026: slope ${mixDrift.slope.toFixed(2)} and SD ${mixDrift.sd.toFixed(2)} on the logit scale.`,
    `The share moved by ${(100 * mixDrift.meanChange).toFixed(0)} points on average.`,
    `By five folds the 80 % range covers ${percent(check.coverage, 0)} of ${check.programs} programs.`,
    `The middle of the range is off by ${(100 * check.error).toFixed(0)} points on average, the old share by ${(100 * check.oldError).toFixed(0)}.`,
  ].join("\n");
}
