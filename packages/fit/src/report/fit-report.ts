import { APPLICANT_TYPES } from "@smartpick/core";
import type { LevelCheck } from "../checks/level-check.ts";
import { percent, table } from "./markdown.ts";
import type { Checks, ReportInput } from "./run-checks.ts";
import { stageTwoTable } from "./stage-two-tables.ts";

/** The fit report as Markdown: every fitted target by specialty and type, the fitted value and the residual. */
export function fitReport({ version, seed }: ReportInput, { levels, stages }: Checks): string {
  return `${[
    "# Fit report",
    `Written by \`npm run fit\`; version ${version}, seed ${seed}. Do not edit by hand.`,
    "How the estimates are made: `docs/method/openness.md`. Expected values and checks on data that took no part: `docs/method/calibration.md`, as data `calibration.json` beside this file.",
    "## Openness by specialty: mean share interviewed over programs with a 2024 rate",
    levelTable(levels),
    "The 2024 rates took part in the fit. The coming season keeps the last level seen; in Neurology that is 2026.",
    "## Ranks and matches, non-US IMGs who certified a list, 2026",
    stageTwoTable(stages),
    "These tables took part in the fit.",
  ].join("\n\n")}\n`;
}

function levelTable(levels: readonly (readonly LevelCheck[])[]): string {
  const rows = levels.flatMap((checks, type) =>
    checks.map((check) => [
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
