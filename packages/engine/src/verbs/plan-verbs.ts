import {
  DEFAULT_QUESTIONS,
  type PlanOptions,
  type PlanReport,
  type Problem,
  type Profile,
  planFor,
  type Result,
} from "@smartpick/core";
import type { EngineContext } from "../engine-context.ts";
import type { Steps } from "../jobs/progress.ts";

/** A profile and what a shell sets beside it; which part of the plan is wanted is the verb's matter. */
export interface PlanInput {
  readonly profile: Profile;
  readonly options: Omit<PlanOptions, "depth" | "questions">;
}

type Planned = Result<PlanReport, Problem>;
type Parts = Required<Pick<PlanOptions, "depth" | "questions">>;

/** The plan (`smartpick/plan@1`), whole or part by part; the list in it is the same in all of them. */
export const PLAN_VERBS = {
  /** The list with its chances, costs and proof. */
  "plan.list": (context: EngineContext, input: PlanInput): Planned =>
    planned(context, input, { depth: "list", questions: 0 }),
  /** The list with what explains it: how firm it is, prices of the limits, lists by hand, outsiders. */
  *"plan.explanation"(context: EngineContext, input: PlanInput): Steps<Planned> {
    yield { done: 0, of: 1, what: "explanation" };
    return planned(context, input, { depth: "full", questions: 0 });
  },
  /** The list with at most `most` facts to ask a program for first; twenty when absent. */
  *"plan.questions"(
    context: EngineContext,
    { most = DEFAULT_QUESTIONS, ...input }: PlanInput & { readonly most?: number },
  ): Steps<Planned> {
    yield { done: 0, of: 1, what: "questions" };
    return planned(context, input, { depth: "list", questions: most });
  },
  /** Everything in one document. */
  *"plan.report"(context: EngineContext, input: PlanInput): Steps<Planned> {
    yield { done: 0, of: 1, what: "report" };
    return planned(context, input, { depth: "full", questions: DEFAULT_QUESTIONS });
  },
};

/** A part of the plan, kept by its inputs: going back to earlier answers costs nothing. */
function planned({ facts, stages }: EngineContext, { profile, options }: PlanInput, parts: Parts): Planned {
  const whole: PlanOptions = { ...options, ...parts };
  return stages.of("plan", { profile, options: whole }, () => planFor(facts, profile, whole));
}
