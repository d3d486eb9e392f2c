import type { Problem } from "@smartpick/core";

/** Why the facts could not be read, in technical words for a failure: the reader's reason, or the part that does not fit. */
export function factsFailure([problem]: readonly Problem[]): string {
  if (problem === undefined) return "the facts could not be read";
  const why = problem.code === "facts-unreadable" ? problem.reason : `${problem.path} (${problem.code})`;
  return `the facts could not be read: ${why}`;
}
