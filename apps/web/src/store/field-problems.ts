import type { Problem } from "@smartpick/core";
import { profileCode } from "./profile-code.ts";

/** The first problem of a field or of anything inside it, in words; `null` when there is none. */
export function problemsAt(problems: readonly Problem[], path: string): string | null {
  const found = problems.find(
    (problem) =>
      problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`),
  );
  // Whatever found a problem in the answers has loaded the words with it.
  return found === undefined ? null : (profileCode()?.problemWords(found) ?? null);
}
