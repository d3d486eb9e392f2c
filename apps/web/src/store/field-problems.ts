import type { Problem } from "@smartpick/core";
import { profileCode } from "./profile-code.ts";

/** The first problem of a field or of anything inside it, in words; `null` when there is none. */
export function problemsAt(problems: readonly Problem[], path: string): string | null {
  const found = problems.find(
    (problem) =>
      problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`),
  );
  if (!found) return null;
  return profileCode()?.problemWords(found) ?? `Not accepted: ${found.accepts ?? found.code}`;
}
