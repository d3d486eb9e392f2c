import type { Problem } from "@smartpick/core";

/** One plain sentence with field, reason and remedy; `fileName` is named first when given. */
export function describeProblem(problem: Problem, fileName?: string): string {
  const place = [fileName, problem.line === undefined ? undefined : `line ${problem.line}`].filter(
    (part) => part !== undefined,
  );
  const prefix = place.length === 0 ? "" : `${place.join(", ")}: `;
  const nearest = problem.nearest === undefined ? "" : ` Nearest: ${problem.nearest}.`;
  return `${prefix}${sentenceOf(problem)}${nearest}`;
}

function sentenceOf(problem: Problem): string {
  const { code, path, found = "nothing", accepts } = problem;
  const field = path === "" ? "the profile" : path;
  const write = accepts === undefined ? "" : `; write ${accepts}`;
  switch (code) {
    case "syntax":
      return `${field} cannot be read: ${found}${accepts === undefined ? "" : `; use ${accepts}`}.`;
    case "too-large":
      return `${field} is too long: ${found}${write}.`;
    case "not-a-mapping":
      return `${field} holds ${found} where keys with values are needed${write}.`;
    case "missing":
      return `${field} is missing${write}.`;
    case "unknown-key":
      return `${field} is not a known key${accepts === undefined || accepts === "" ? "" : `; known here: ${accepts}`}.`;
    case "wrong-type":
      return `${field} cannot be ${found}${write}.`;
    case "not-in-list":
      return `${field} does not know "${found}"${write}.`;
    case "out-of-range":
      return `${field} is out of range: ${found}${write}.`;
    case "not-a-date":
      return `${field} is not a date: ${found}${write}.`;
    case "not-whole":
      return `${field} is not a whole number: ${found}${write}.`;
    case "duplicate":
      return `${field} stands twice: ${found}; keep ${accepts ?? "one of them"}.`;
    case "contradiction":
      return `${field} contradicts the rest: ${found}${write}.`;
    case "unsupported-version":
      return `${field} names a version that this program cannot read: ${found}${write}.`;
    case "program-not-found":
      return `${field} names a program that is not in the ledger: ${found}${write}.`;
    case "specialty-not-covered":
      return `${field} names a specialty without data: ${found}${write}.`;
    case "season-not-covered":
      return `${field} is a season without facts: ${found}${write}.`;
    case "season-over":
      return `${field} is over: ${found}${write}.`;
  }
}
