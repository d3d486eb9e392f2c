import { logistic, randomFrom } from "@smartpick/core";
import { meanRanksOf } from "../checks/stage-two-check.ts";
import { usualInterviews } from "../checks/usual-list.ts";
import { table } from "./markdown.ts";
import type { Checks, ReportInput } from "./run-checks.ts";

/** Values that a check by another route expects, each beside the fitted one. */
export function expectedTable(
  { openness, stageTwo, seed, slopes }: ReportInput,
  { neurology, stages }: Pick<Checks, "neurology" | "stages">,
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
