import {
  type ChancesReport,
  chancesFor,
  type ForecastQuestion,
  type ForecastReport,
  forecastFor,
  type Problem,
  type ProgramQuestion,
  questionsFor,
  type Result,
  type SimilarProgram,
  type SpecialtiesReport,
  saidForecast,
  similarPrograms,
  specialtySteps,
} from "@smartpick/core";
import { type CaseInput, caseStagesOf } from "../case/case-stages.ts";
import type { EngineContext } from "../engine-context.ts";
import type { Steps } from "../jobs/progress.ts";

/** What is known around one program for this applicant. */
export interface BesideProgram {
  readonly questions: readonly ProgramQuestion[];
  readonly similar: readonly SimilarProgram[];
}

/** Chances beside the list: one program, one specialty with N applications, specialties side by side. */
export const OUTLOOK_VERBS = {
  /** One program for this applicant (`smartpick/chances@1`); `program` as `rowOf` accepts it. */
  "chances.program": (
    context: EngineContext,
    { program, ...input }: CaseInput & { readonly program: string },
  ): Result<ChancesReport, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? chancesFor(found.value.base, program) : found;
  },
  /** What stands beside the chance of one program: what to ask it, and programs like it. */
  "program.beside": (
    context: EngineContext,
    { program, ...input }: CaseInput & { readonly program: string },
  ): Result<BesideProgram, Problem> => {
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const { base } = found.value;
    const questions = questionsFor(base, program);
    const similar = similarPrograms(base, program);
    if (!questions.ok) return questions;
    return similar.ok ? { ok: true, value: { questions: questions.value, similar: similar.value } } : similar;
  },
  /** One specialty with N applications, chosen as usual and by the plan (`smartpick/forecast@1`). */
  *"forecast.season"(
    context: EngineContext,
    { specialty, applications, ...input }: CaseInput & ForecastQuestion,
  ): Steps<Result<ForecastReport, Problem>> {
    yield { done: 0, of: 1, what: "forecast" };
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const { base } = found.value;
    const report = forecastFor(base, { specialty, applications });
    return report.ok ? { ok: true, value: saidForecast(base, report.value) } : report;
  },
  /** Base specialties side by side (`smartpick/specialties@1`). */
  *"specialties.comparison"(
    context: EngineContext,
    input: CaseInput,
  ): Steps<Result<SpecialtiesReport, Problem>> {
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const { stages } = context;
    const kept = stages.kept<SpecialtiesReport>("specialties", input);
    if (kept) return { ok: true, value: kept };
    const steps = specialtySteps(found.value.base);
    let step = steps.next();
    while (!step.done) {
      yield { ...step.value, what: "comparison" };
      step = steps.next();
    }
    const value = step.value;
    return { ok: true, value: stages.of("specialties", input, () => value) };
  },
};
