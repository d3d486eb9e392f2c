import type { WhatIfReport } from "../answers/what-if.ts";
import type { Case } from "../case/case.ts";

type Fixed = WhatIfReport["cannotChange"][number];

/** What no lever moves: a passed Step cannot be taken again, and what lies behind her stays. */
export function cannotChange({ profile, applicant, sent, season }: Case): readonly Fixed[] {
  const { exams, applicant: told } = profile;
  const { step1, step2ck } = exams;
  const passing = season.gate?.passing.find(({ exam }) => exam === "step2ck")?.score ?? 0;
  const failed = Object.values(applicant.failedAttempts).some((attempts) => (attempts ?? 0) > 0);
  const found: readonly (readonly [Fixed["code"], boolean])[] = [
    ["step1-passed", step1 === "pass" || typeof step1 === "number"],
    ["step2ck-passed", typeof step2ck === "number" && step2ck >= passing],
    ["step3-passed", applicant.step3Passed === true],
    ["failed-attempts", failed],
    ["graduation-year", told.graduationYear !== null],
    ["school-type", true],
    ["citizenship", told.type === "us-img" || told.type === "non-us-img"],
    ["earlier-matches", told.earlierMatches > 0],
    ["applications-sent", sent.soFar !== null],
  ];
  return found.flatMap(([code, holds]) => (holds ? [{ code }] : []));
}
