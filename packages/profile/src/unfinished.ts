import { ok, type Problem, type Result, refused } from "@smartpick/core";
import { parseProfile } from "./parse-profile.ts";
import { plainCopy } from "./plain-copy.ts";
import { readSource } from "./read-source.ts";
import { writeAnswers } from "./write-profile.ts";

type Plain = Readonly<Record<string, unknown>>;

/** A comment before the answers. Without it a file with faults is refused: whoever wrote it by hand meant a whole profile. */
const MARK = "# Answers as they stand. Some are missing or have to be corrected.";

/** Faults of one value of the right form, which a form shows at its field. */
const OF_A_FORM: readonly Problem["code"][] = [
  "missing",
  "out-of-range",
  "two-digit-score",
  "not-whole",
  "not-in-list",
  "contradiction",
  "date-out-of-range",
];

/** The text of answers that make no profile yet, as they stand; `readUnfinished` reads it back to the same ones. */
export function writeUnfinished(answers: Plain): string {
  return `${MARK}\n${writeAnswers(answers)}`;
}

/**
 * The answers in a text that says it holds unfinished ones; `null` where it does not say so. Refused where something is
 * wrong that no form can show. Never throws.
 */
export function readUnfinished(text: string): Result<Plain, Problem> | null {
  if (!firstComments(text).includes(MARK)) return null;
  const parsed = parseProfile(text);
  const wrong = parsed.ok ? [] : parsed.problems.filter((problem) => !isOfAForm(problem));
  if (wrong.length > 0) return refused(...wrong);
  const { value } = plainCopy(readSource(text).value);
  // What was read as a profile, or with faults of single values alone, is a group of answers.
  return ok(value as Plain);
}

function isOfAForm(problem: Problem): boolean {
  if (problem.code !== "wrong-type") return OF_A_FORM.includes(problem.code);
  return problem.takes.kind === "number" && problem.found.kind === "text";
}

function firstComments(text: string): readonly string[] {
  const lines = text.slice(0, 1_000).split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return end === -1 ? [] : lines.slice(0, end);
}
