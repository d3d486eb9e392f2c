import { type GuidedProject, listedProblems, ok, type Problem, type Result, refused } from "@smartpick/core";
import * as z from "zod/mini";
import { datesOutOfOrder, type OrderOfDays } from "../contradictions/dates-in-order.ts";
import { peekInto } from "../contradictions/peek.ts";
import { plainCopy } from "../plain-copy.ts";
import { inOrder, withLine, withoutEchoes } from "../problems-in-order.ts";
import { problemsOf } from "../problems-of.ts";
import { readSource } from "../read-source.ts";
import { overviewOf } from "../values.ts";
import { hasLinesInProject, PROJECT_SCHEMA, PROJECT_WALK } from "./project-schema.ts";
import { toProject } from "./to-project.ts";

/**
 * The guided project written in a text, YAML or JSON (`smartpick/project@1`), or its problems, each with its field and
 * line. `fileName` only tells by its ending which of the two the writer meant. Never throws.
 */
export function parseProject(text: string, fileName?: string): Result<GuidedProject, Problem> {
  const source = readSource(text, fileName?.toLowerCase().endsWith(".json") === true);
  if (source.value === undefined && source.problems.length > 0)
    return refused(...listedProblems(source.problems, source.further));
  const checked = check(source.value, source.problems);
  if (checked.project !== null) return ok(checked.project);
  const lines = checked.problems.map((problem) => withLine(problem, source.lines));
  return refused(...listedProblems(inOrder(lines), checked.further + source.further));
}

/** The tree of a project file that is sound, as a form fills it in further; refused as `parseProject` refuses. */
export function projectTreeIn(
  text: string,
  fileName?: string,
): Result<Readonly<Record<string, unknown>>, Problem> {
  const parsed = parseProject(text, fileName);
  if (!parsed.ok) return parsed;
  // What was read as a project is a group of keys.
  return ok(plainCopy(readSource(text).value).value as Readonly<Record<string, unknown>>);
}

/** The project in a value such as a form's draft or parsed JSON, or its problems. Never throws. */
export function parseProjectValue(value: unknown): Result<GuidedProject, Problem> {
  const plain = plainCopy(value);
  if (plain.value === undefined && plain.problems.length > 0) return refused(...plain.problems);
  const checked = check(plain.value, plain.problems);
  if (checked.project !== null) return ok(checked.project);
  return refused(...listedProblems(checked.problems, checked.further));
}

interface Checked {
  readonly project: GuidedProject | null;
  readonly problems: readonly Problem[];
  readonly further: number;
}

/** A change and a cycle end after they began. */
const ORDER: OrderOfDays = [["from", "to"]];

function check(value: unknown, before: readonly Problem[]): Checked {
  const overview = overviewOf(value, hasLinesInProject);
  if (overview.tooLarge !== null) return { project: null, problems: [overview.tooLarge], further: 0 };
  const parsed = z.safeParse(PROJECT_SCHEMA, value);
  const { problems, further } = parsed.success
    ? { problems: [], further: 0 }
    : problemsOf(parsed.error.issues, value, PROJECT_WALK);
  const peek = peekInto(value);
  const dates = ["interventions", "cycles"].flatMap((name) => datesOutOfOrder(peek, [name], ORDER));
  const found = [...before, ...overview.problems, ...problems, ...dates];
  if (!parsed.success || found.length > 0) return { project: null, problems: withoutEchoes(found), further };
  return { project: toProject(parsed.data), problems: [], further: 0 };
}
