import { applicantTypeNamed, graduationProblem, type Problem } from "@smartpick/core";
import { NOTES } from "../field.ts";
import { PROFILE_WALK } from "../profile-walk.ts";
import { ecfmgNamed, step1Named, step2Named, step3Named } from "../words.ts";
import type { Peek } from "./peek.ts";

/**
 * A failed exam without a failed attempt, an exam not taken with one, COMLEX-USA of who is no DO, no score of either Step 2,
 * an ECFMG certificate without its exams, a graduation after the season begins.
 */
export function examContradictions(peek: Peek, defaultSeason: number | null): readonly Problem[] {
  const problems: Problem[] = [...comlexOfOthers(peek), ...noStep2(peek), ...certifiedWithoutExam(peek)];
  const states = [
    ["step1", step1Named(peek.word("exams", "step1") ?? "")],
    ["step3", step3Named(peek.word("exams", "step3") ?? "")],
    ["comlex1", step1Named(peek.word("exams", "comlex1") ?? "")],
    ["comlex3", step3Named(peek.word("exams", "comlex3") ?? "")],
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

const COMLEX_KEYS = ["comlex1", "comlex2", "comlex3"] as const;

function isTold(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function comlexOfOthers(peek: Peek): readonly Problem[] {
  const type = applicantTypeNamed(peek.word("applicant", "type") ?? "");
  if (type === null || type === "do") return [];
  const paths = [...COMLEX_KEYS.map((key) => [key]), ...COMLEX_KEYS.map((key) => ["failed_attempts", key])];
  return paths
    .filter((path) => isTold(peek.value("exams", ...path)))
    .map((path) => ({
      code: "contradiction",
      path: ["exams", ...path].join("."),
      contradiction: { rule: "comlex-of-others", type },
    }));
}

/** ECFMG certifies who has passed Step 1 and Step 2 CK; of US graduates the field does not count. */
function certifiedWithoutExam(peek: Peek): readonly Problem[] {
  const type = applicantTypeNamed(peek.word("applicant", "type") ?? "");
  if (type !== "us-img" && type !== "non-us-img") return [];
  if (ecfmgNamed(peek.word("exams", "ecfmg") ?? "") !== "certified") return [];
  const step1 = step1Named(peek.word("exams", "step1") ?? "");
  const found = [
    ["step1", step1 === "fail" || step1 === "pending" ? step1 : null],
    ["step2ck", step2Named(peek.word("exams", "step2ck") ?? "")],
  ] as const;
  return found.flatMap(([exam, told]): Problem[] =>
    told === null
      ? []
      : [
          {
            code: "contradiction",
            path: "exams.ecfmg",
            contradiction: { rule: "certified-without-exam", exam, told },
            nearest: "none",
          },
        ],
  );
}

/** A Step 2 CK is needed, or of a DO a COMLEX-USA Level 2-CE in its place. */
function noStep2(peek: Peek): readonly Problem[] {
  const exams = peek.value("exams");
  if (typeof exams !== "object" || exams === null || Array.isArray(exams)) return [];
  if (isTold(peek.value("exams", "step2ck")) || isTold(peek.value("exams", "comlex2"))) return [];
  const field = PROFILE_WALK.fieldAt(["exams", "step2ck"]);
  const takes = field === null ? undefined : NOTES.get(field)?.takes;
  if (takes === undefined) throw new Error("the format has no field exams.step2ck");
  const type = applicantTypeNamed(peek.word("applicant", "type") ?? "");
  const or = type === null || type === "do" ? { or: "exams.comlex2" } : {};
  return [{ code: "missing", path: "exams.step2ck", takes, ...or }];
}
