import { APPLICANT_TYPES } from "@smartpick/core";
import type { NeurologyCheck } from "../checks/neurology-check.ts";
import { percent, table } from "./markdown.ts";

/** Rates of 2024 carried to 2026, by type. */
export function neurologyTable(checks: readonly NeurologyCheck[]): string {
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
