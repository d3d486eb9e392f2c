import type { CalibrationSection } from "@smartpick/core";
import type { CountCheck } from "../../checks/count-check.ts";
import type { MixCheck } from "../../checks/mix-check.ts";
import type { MixDrift } from "../../estimates/resident-mix.ts";
import { RANKS_PER_INTERVIEW } from "../../parameters/specialty-parameters.ts";
import { number, plain, tableOf } from "../table-of.ts";

/** Interviews that the rates imply beside the ranks that are published. */
export function interviewLevelSection(checks: readonly CountCheck[]): CalibrationSection {
  return {
    id: "interview-level",
    title: "Level of interviews",
    words: [
      "Applications by program (2020) times the estimated rate, for each non-US applicant, beside the ranks of those who prefer the specialty.",
      "The rates alone, before the national account moved the levels. Counts of applicants divide both columns and cancel.",
      ...checks.map(
        ({ specialty, interviews, ranks }) =>
          `${specialty}: the rates imply ${((interviews * RANKS_PER_INTERVIEW) / ranks).toFixed(1)} times the published ranks.`,
      ),
    ],
    tables: [
      tableOf(
        "interview-level",
        "For each non-US applicant (74 % of IMG applicants are taken as non-US)",
        "held out",
        [
          plain("specialty", "Specialty"),
          number("applicants", "Applicants", 0),
          number("applications", "Applications each", 0),
          number("interviews", "Interviews each", 1),
          number("ranks", "Ranks each", 1),
        ],
        checks.map(({ specialty, applicants, applications, interviews, ranks }) => [
          specialty,
          applicants,
          applications,
          interviews,
          ranks,
        ]),
      ),
    ],
    notes: [
      "Ranks leave out those who prefer another specialty, so a factor somewhat above 1 is expected. Where rates and counts disagree, the SD of the level grows until the rates lie 1.6 SDs from the counts, before the doubt of one season.",
    ],
  };
}

/** Old IMG shares carried to later ones. */
export function mixSection(drift: MixDrift, check: MixCheck): CalibrationSection {
  return {
    id: "resident-mix",
    title: "Share of residents who are IMGs",
    words: [
      `${drift.programs} programs were seen before 2022 and again in 2024 or 2026. The share moved by ${(100 * drift.meanChange).toFixed(0)} points on average.`,
      "Five folds: each program was foretold by a drift fitted on the others.",
    ],
    tables: [
      tableOf(
        "resident-mix",
        "Later share, foretold",
        "held out",
        [
          plain("programs", "Programs"),
          number("coverage", "Inside the 80 % range, of 100", 0),
          number("error", "Mean error, points", 1),
          number("oldError", "Old share as it was: mean error", 1),
        ],
        [[check.programs, 100 * check.coverage, 100 * check.error, 100 * check.oldError]],
      ),
    ],
    notes: [],
  };
}
