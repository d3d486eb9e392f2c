import { ok, type Problem, type Profile, type Result, refused } from "@smartpick/core";
import * as z from "zod/mini";
import { contradictionsIn } from "./contradictions/contradictions.ts";
import { plainCopy } from "./plain-copy.ts";
import { problemsOf } from "./problems-of.ts";
import { readSource } from "./read-source.ts";
import { PROFILE_SCHEMA } from "./schema.ts";
import { toProfile } from "./to-profile.ts";

/**
 * The profile written in a text, YAML or JSON (`smartpick/profile@1`), or every problem of it at once, each with its
 * field and line. `fileName` only tells by its ending which of the two the writer meant. Never throws.
 */
export function parseProfile(text: string, fileName?: string): Result<Profile, Problem> {
  const source = readSource(text, fileName?.toLowerCase().endsWith(".json") === true);
  if (source.value === undefined && source.problems.length > 0) return refused(...source.problems);
  const result = check(source.value, source.problems);
  if (result.ok) return result;
  return refused(...inOrder(result.problems.map((problem) => withLine(problem, source.lines))));
}

/** The profile in a value such as a form's draft or parsed JSON, or every problem of it at once. Never throws. */
export function parseProfileValue(value: unknown): Result<Profile, Problem> {
  const plain = plainCopy(value);
  return check(plain.value, plain.problems);
}

function check(given: unknown, before: readonly Problem[]): Result<Profile, Problem> {
  const value = withRequiredGroups(given);
  const parsed = z.safeParse(PROFILE_SCHEMA, value);
  const found = [
    ...before,
    ...(parsed.success ? [] : problemsOf(parsed.error.issues, value)),
    ...contradictionsIn(value),
  ];
  if (!parsed.success || found.length > 0) return refused(...withoutEchoes(found));
  return ok(toProfile(parsed.data));
}

/** With a group left out, what is missing is named by its required field (`exams.step2ck`), not by the group. */
function withRequiredGroups(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const groups: Record<string, unknown> = { applicant: {}, exams: {}, seeks: {} };
  const told = Object.entries(value).filter(([key, inner]) => inner != null || !Object.hasOwn(groups, key));
  return Object.fromEntries([...Object.entries(groups), ...told]);
}

/** A field that could not be read is named once, not again as missing or of a wrong type. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const unread = new Set(
    problems
      .filter((problem) => problem.path !== "" && problem.code === "syntax")
      .map((problem) => problem.path),
  );
  return problems.filter((problem) => problem.code === "syntax" || !unread.has(problem.path));
}

function withLine(problem: Problem, lines: ReadonlyMap<string, number>): Problem {
  if (problem.line !== undefined) return problem;
  for (let path = problem.path; ; path = path.replace(/(\.[^.[]*|\[\d+\])$|^[^.[]*$/, "")) {
    const line = lines.get(path);
    if (line !== undefined) return { ...problem, line };
    if (path === "") return problem;
  }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
