import type { Case } from "../case/case.ts";
import { rowOf } from "../facts/lookup.ts";
import { unknownProgram } from "../facts/references.ts";
import type { Problem } from "../problem/problem.ts";
import { ok, type Result, refused } from "../result.ts";
import { ASKED_FIELDS, type OpenQuestion, openQuestions } from "./open-questions.ts";

/** A fact of one program to ask for, with source and year of the old answer; `null` = nobody has published one. */
export type ProgramQuestion = Pick<OpenQuestion, "field" | "source" | "year">;

/**
 * What this applicant has to ask a program, listed or not: facts that are unknown or old, and that matter to her. Each
 * fact once, in the order of `ASKED_FIELDS`. Refuses an id the ledger lacks.
 */
export function questionsFor(
  { facts, model }: Case,
  program: string,
): Result<readonly ProgramQuestion[], Problem> {
  const row = rowOf(facts.programs, program);
  if (row === null) return refused(unknownProgram(facts.programs, program, "program"));
  const open = new Map(openQuestions(model, row).map((question) => [question.field, question]));
  return ok(
    ASKED_FIELDS.flatMap((field) => {
      const question = open.get(field);
      return question === undefined ? [] : [{ field, source: question.source, year: question.year }];
    }),
  );
}
