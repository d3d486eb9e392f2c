import { APPLICANT_TYPES } from "@smartpick/core";
import { checkLevels } from "../checks/level-check.ts";
import type { TypeOpenness } from "../openness/program-openness.ts";
import { expectedTable } from "./expected-table.ts";
import { percent, table } from "./markdown.ts";
import type { Checks, ReportInput } from "./run-checks.ts";
import { curveTable, stageTwoTable } from "./stage-two-tables.ts";

/** The fit report as Markdown: every target, the fitted value, the residual, and the checks on data that took no part. */
export function fitReport(report: ReportInput, { neurology, stages }: Checks): string {
  const { openness, seed } = report;
  return `${[
    "# Fit report",
    `Written by \`npm run fit\`; version ${report.version}, seed ${seed}. Do not edit by hand.`,
    "How the estimates are made: `docs/method/openness.md`. Checks on data that took no part: `docs/method/calibration.md`.",
    "## Expected values",
    expectedTable(report, { neurology, stages }),
    "Family Medicine lies above: the ranks of those who prefer it spread widely, and such a spread fits best with more applicants who reach a list. Counts of applicants say fewer. Most of those who apply to Family Medicine prefer another specialty.",
    "## Openness by specialty: mean share interviewed over programs with a 2024 rate",
    levelTable(openness),
    "The 2024 rates took part in the fit. The coming season keeps the last level seen; in Neurology that is 2026.",
    "## Ranks and matches, non-US IMGs who certified a list, 2026",
    stageTwoTable(stages),
    "The curve is derived from published means, SDs and quartiles; no table by number of ranks is published. These tables took part in the fit.",
    curveTable(stages),
  ].join("\n\n")}\n`;
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
