import {
  type Cart,
  cartOf,
  DEFAULT_QUESTIONS,
  type FirstAnswer,
  firstAnswerOf,
  type PlanParts,
  type PlanReport,
  type Problem,
  planReportOf,
  type Result,
  withJ1Of,
} from "@smartpick/core";
import { type CaseInput, caseStagesOf, earlierListOf } from "../case/case-stages.ts";
import type { EngineContext } from "../engine-context.ts";
import type { Steps } from "../jobs/progress.ts";

/** What of a plan is wanted beside its list. */
interface Parts {
  readonly explained: boolean;
  /** Most facts to ask a program for first; 0 leaves them out. */
  readonly most: number;
}

type Planned = Result<PlanReport, Problem>;

/** The plan (`smartpick/plan@1`), whole or part by part; the list in it is the same in all of them. */
export const PLAN_VERBS = {
  /**
   * What can be said at once after a small change: from the list made last, before the new one is there; `null` where none
   * has been made.
   */
  "plan.again": (context: EngineContext, input: CaseInput): Result<FirstAnswer | null, Problem> => {
    const earlier = earlierListOf(context);
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const value = earlier === null ? null : firstAnswerOf(found.value.base, earlier);
    return { ok: true, value };
  },
  /** What the list costs service by service, with the fee steps, and the days that bind it. */
  *"plan.cart"(context: EngineContext, input: CaseInput): Steps<Result<Cart, Problem>> {
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    yield { done: 0, of: 1, what: "list" };
    return { ok: true, value: cartOf(found.value.base, found.value.list()) };
  },
  /** The list with its chances, costs and proof. */
  "plan.list": (context: EngineContext, input: CaseInput): Steps<Planned> =>
    plannedInSteps(context, input, { explained: false, most: 0 }),
  /** The list with what explains it: how firm it is, prices of the limits, lists by hand, outsiders. */
  "plan.explanation": (context: EngineContext, input: CaseInput): Steps<Planned> =>
    plannedInSteps(context, input, { explained: true, most: 0 }),
  /** The list with at most `most` facts to ask a program for first; twenty when absent. */
  "plan.questions": (
    context: EngineContext,
    { most = DEFAULT_QUESTIONS, ...input }: CaseInput & { readonly most?: number },
  ): Steps<Planned> => plannedInSteps(context, input, { explained: false, most }),
  /** Everything in one document. */
  "plan.report": (context: EngineContext, input: CaseInput): Steps<Planned> =>
    plannedInSteps(context, input, { explained: true, most: DEFAULT_QUESTIONS }),
};

/** The stages of a plan, one after another; each is kept with its case, so that no one is made twice. */
function* plannedInSteps(
  context: EngineContext,
  input: CaseInput,
  { explained, most }: Parts,
): Steps<Planned> {
  const found = caseStagesOf(context, input);
  if (!found.ok) return found;
  const { base, list, explanation, questions } = found.value;
  const of = 1 + Number(explained) + Number(most > 0);
  let done = 0;
  yield { done, of, what: "list" };
  const chosen = list();
  done += 1;
  yield { done, of, what: "report" };
  let parts: PlanParts = { withJ1: withJ1Of(base) };
  if (explained) {
    const steps = explanation();
    let step = steps.next();
    while (!step.done) {
      yield { done, of, what: "explanation" };
      step = steps.next();
    }
    parts = { ...parts, explanation: step.value };
    done += 1;
  }
  if (most > 0) yield { done, of, what: "questions" };
  if (most > 0) parts = { ...parts, questions: questions(most) };
  return { ok: true, value: planReportOf(base, chosen, parts) };
}
