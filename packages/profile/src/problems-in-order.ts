import type { Problem } from "@smartpick/core";

/** A field that could not be read is named once, not again as missing or of a wrong type. */
export function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const isUnread = ({ code, path }: Problem): boolean =>
    path !== "" && (code === "syntax" || code === "unprintable");
  const unread = new Set(problems.filter(isUnread).map((problem) => problem.path));
  return problems.filter((problem) => isUnread(problem) || !unread.has(problem.path));
}

/** A problem with the line of its field, or of the group around it. */
export function withLine(problem: Problem, lines: ReadonlyMap<string, number>): Problem {
  if (problem.line !== undefined) return problem;
  for (let path = problem.path; ; path = path.replace(/(\.[^.[]*|\[\d+\])$|^[^.[]*$/, "")) {
    const line = lines.get(path);
    if (line !== undefined) return { ...problem, line };
    if (path === "") return problem;
  }
}

/** Problems as a reader of the file meets them. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
