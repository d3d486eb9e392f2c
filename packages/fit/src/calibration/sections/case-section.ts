import type { CalibrationSection } from "@smartpick/core";
import type { CaseCheck } from "../../checks/case-check.ts";
import { number, percent, plain, tableOf } from "../table-of.ts";

/** Self-reported applicants: held out, and with the evidence that ships. */
export function caseSection(checks: readonly CaseCheck[]): CalibrationSection {
  const held = checks.filter(({ evidence }) => evidence === "other table");
  const slopes = held
    .map(({ specialty, step2ck }) => `${caseName(specialty)} ${step2ck!.toFixed(2)}`)
    .join(", ");
  return {
    id: "cases",
    title: "Self-reported applicants",
    words: [
      "IMGs who published their applications and interviews. Which programs they applied to is not known, so lists are taken as usually chosen.",
      'In rows marked "other table" no case that is checked took part. The effects and the spread were fitted on the other table, from priors that rest on no case.',
      `Effect of ten points of Step 2 CK used in them: ${slopes}.`,
      'Rows marked "as shipped" use the evidence that the app uses. A part of it comes from these cases, so they are no check.',
      'Rows marked "the app" are the whole forecast that the app gives to such an applicant, with the same evidence.',
    ],
    tables: [
      tableOf(
        "cases",
        "Interviews of self-reported IMGs",
        "both",
        [
          plain("cases", "Cases"),
          plain("evidence", "Effects from"),
          plain("use", "Use"),
          plain("n", "People"),
          number("step2ck", "Effect of ten points of Step 2 CK", 2),
          number("level", "Level", 2),
          number("spearman", "Rank correlation (Spearman)", 2),
          percent("coverage", "Inside the 80 % range", 0),
          number("gain", "Gain, nats a case", 2),
        ],
        checks.map((check) => [
          caseName(check.specialty),
          check.evidence,
          check.evidence === "other table" ? "held out" : "partly fitted",
          check.cases,
          check.step2ck,
          check.level,
          check.spearman,
          100 * check.coverage,
          check.gain,
        ]),
      ),
    ],
    notes: [
      "Level: the factor that the number of interviews was moved by. It is free for each table, because people with good news report more often.",
      "Gain: mean log score a case against a negative binomial with one mean for all, fitted to the same cases.",
    ],
  };
}

/** A table of cases in words. */
export function caseName(specialty: string): string {
  return specialty === "Surgery" ? "General Surgery 2025" : `${specialty} 2021`;
}
