import type { Problem } from "@smartpick/core";
import { step1Named, step3Named } from "../words.ts";
import type { Peek } from "./peek.ts";

/** A failed exam without a failed attempt, an exam not taken with one, a graduation after the season begins. */
export function examContradictions(peek: Peek): readonly Problem[] {
  const problems: Problem[] = [];
  const states = [
    ["step1", step1Named(peek.word("exams", "step1") ?? "")],
    ["step3", step3Named(peek.word("exams", "step3") ?? "")],
  ] as const;
  for (const [exam, state] of states) {
    const failures = peek.number("exams", "failed_attempts", exam);
    if (state === "fail" && failures === 0) {
      problems.push({
        code: "contradiction",
        path: `exams.failed_attempts.${exam}`,
        found: `0 failed attempts with ${exam}: fail`,
        accepts: "1 or more, as a failed exam is a failed attempt",
        nearest: "1",
      });
    }
    if (state === "none" && failures !== null && failures > 0) {
      problems.push({
        code: "contradiction",
        path: `exams.${exam}`,
        found: `none with ${failures} failed attempts`,
        accepts: "fail when it was taken and not passed yet, or 0 failed attempts",
        nearest: "fail",
      });
    }
  }
  const season = peek.number("season");
  const graduation = peek.number("applicant", "graduation_year");
  if (season !== null && graduation !== null && graduation > season) {
    problems.push({
      code: "contradiction",
      path: "applicant.graduation_year",
      found: `${graduation} for the season ${season}`,
      accepts: `${season} or earlier, as residency begins in July ${season}`,
      nearest: String(season),
    });
  }
  return problems;
}
