import type { OldList, Problem } from "@smartpick/core";
import * as z from "zod/mini";
import { EDUCATION_ENTRY, PROJECT_ENTRY, PUBLICATION_ENTRY, SKILL_ENTRY } from "./portfolio-schema.ts";
import { problemsOf } from "./problems-of.ts";

const ENTRIES = {
  education: EDUCATION_ENTRY,
  skills: SKILL_ENTRY,
  projects: PROJECT_ENTRY,
  publications: PUBLICATION_ENTRY,
};

/** A reader puts one entry right at a time. */
const MOST_REASONS = 3;

/** Why an entry of an old list has no known form: the first few problems, each with its path in the file. */
export function freeProblems(list: OldList, index: number, value: unknown): readonly Problem[] {
  const parsed = z.safeParse(ENTRIES[list], value);
  if (parsed.success) return [];
  const path = ["portfolio", list, index];
  const issues = parsed.error.issues.slice(0, MOST_REASONS).map((issue) => {
    const keys = issue.code === "unrecognized_keys" ? { keys: issue.keys.slice(0, MOST_REASONS) } : {};
    return { ...issue, ...keys, path: [...path, ...issue.path] };
  });
  const file = { portfolio: { [list]: Object.assign([], { [index]: value }) } };
  return problemsOf(issues, file).problems.slice(0, MOST_REASONS);
}
