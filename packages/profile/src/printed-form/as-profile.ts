import type { Problem } from "@smartpick/core";
import { parseProfileValue } from "../parse-profile.ts";
import { valueAt, withValue } from "../path.ts";
import { toFile } from "../to-file.ts";
import type { Answers, PrintedList } from "./printed-form.ts";

/** Someone of whom nothing but what the format asks is told: one answer beside it is judged alone. */
const ANYONE: Answers = {
  applicant: { type: "non-us-img" },
  exams: { step2ck: 230 },
  seeks: { specialties: ["Family Medicine"] },
};

/** A value as the profile has it, or why the format refuses it. */
export type AsProfile = { readonly value: unknown } | { readonly problem: Problem };

/** The parser names at least one problem of what it refuses. */
function firstOf([problem]: readonly Problem[]): Problem {
  if (problem === undefined) throw new Error("answers were refused without a problem");
  return problem;
}

/** One answer as a profile file writes it. */
export function answerAsProfile(path: string, value: unknown): AsProfile {
  const keys = path.split(".");
  const parsed = parseProfileValue(withValue(ANYONE, keys, value));
  if (!parsed.ok) return { problem: firstOf(parsed.problems) };
  return { value: valueAt(toFile(parsed.value), keys) ?? value };
}

/** An entry as a profile file writes it, without the fields that the format refuses. */
export interface EntryAsProfile {
  /** `null` where nothing can stand without what was refused. */
  readonly entry: Answers | null;
  readonly problems: readonly { readonly key: string; readonly problem: Problem }[];
}

/** The same for an entry of a list of the form: each refused field is named, and the others stay. */
export function entryAsProfile(list: PrintedList, fields: Answers): EntryAsProfile {
  const problems: { key: string; problem: Problem }[] = [];
  let left: Answers = { ...fields };
  for (;;) {
    const parsed = parseProfileValue({ ...ANYONE, application: { [list]: [left] } });
    if (parsed.ok) {
      const entry = valueAt(toFile(parsed.value), ["application", list, 0]);
      return { entry: (entry as Answers | undefined) ?? null, problems };
    }
    const problem = firstOf(parsed.problems);
    const key = problem.path.slice(`application.${list}[0].`.length);
    problems.push({ key, problem });
    if (key === "title" || !Object.hasOwn(left, key)) return { entry: null, problems };
    const { [key]: _, ...rest } = left;
    left = rest;
  }
}

/** The first problem that answers have with a change and have not without it; `null` where there is none. */
export function newProblem(before: Answers, after: Answers): Problem | null {
  const name = ({ code, path }: Problem): string => `${code} ${path}`;
  const parsed = parseProfileValue(after);
  if (parsed.ok) return null;
  const was = parseProfileValue(before);
  const known = new Set(was.ok ? [] : was.problems.map(name));
  return parsed.problems.find((problem) => problem.code !== "more" && !known.has(name(problem))) ?? null;
}
