import { graduationProblem, type Problem } from "@smartpick/core";
import { step1Named, step3Named } from "../words.ts";
import type { Peek } from "./peek.ts";

/** A failed exam without a failed attempt, an exam not taken with one, a graduation after the season begins. */
export function examContradictions(peek: Peek, defaultSeason: number | null): readonly Problem[] {
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
        contradiction: { rule: "fail-without-attempt", exam },
        nearest: "1",
      });
    }
    if (state === "none" && failures !== null && failures > 0) {
      problems.push({
        code: "contradiction",
        path: `exams.${exam}`,
        contradiction: { rule: "attempts-without-exam", exam, attempts: failures },
        nearest: "fail",
      });
    }
  }
  const season = peek.number("season") ?? defaultSeason;
  const graduation =
    season === null ? null : graduationProblem(peek.number("applicant", "graduation_year"), season);
  return graduation === null ? problems : [...problems, graduation];
}
