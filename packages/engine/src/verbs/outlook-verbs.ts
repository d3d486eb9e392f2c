import {
  type ChancesReport,
  chancesFor,
  type ForecastOptions,
  type ForecastReport,
  forecastFor,
  type Problem,
  type Profile,
  type Result,
  type SpecialtiesReport,
  specialtiesFor,
} from "@smartpick/core";
import type { EngineContext } from "../engine-context.ts";
import type { Steps } from "../jobs/progress.ts";
import type { PlanInput } from "./plan-verbs.ts";

/** Chances beside the list: one program, one specialty with N applications, specialties side by side. */
export const OUTLOOK_VERBS = {
  /** One program for this applicant (`smartpick/chances@1`); `program` as `rowOf` accepts it. */
  "chances.program": (
    { facts }: EngineContext,
    { profile, program, options }: PlanInput & { readonly program: string },
  ): Result<ChancesReport, Problem> => chancesFor(facts, profile, program, options),
  /** One specialty with N applications, chosen as usual and by the plan (`smartpick/forecast@1`). */
  *"forecast.season"(
    { facts }: EngineContext,
    { profile, options }: { readonly profile: Profile; readonly options: ForecastOptions },
  ): Steps<Result<ForecastReport, Problem>> {
    yield { done: 0, of: 1, what: "forecast" };
    return forecastFor(facts, profile, options);
  },
  /** Base specialties side by side (`smartpick/specialties@1`). */
  *"specialties.comparison"(
    { facts, stages }: EngineContext,
    { profile, options }: PlanInput,
  ): Steps<Result<SpecialtiesReport, Problem>> {
    yield { done: 0, of: 1, what: "comparison" };
    return stages.of("specialties", { profile, options }, () => specialtiesFor(facts, profile, options));
  },
};
