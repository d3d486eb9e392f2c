import {
  type FellowshipsReport,
  fellowshipsFor,
  type PlanBReport,
  type Problem,
  planBSteps,
  type Result,
} from "@smartpick/core";
import { type CaseInput, caseStagesOf } from "../case/case-stages.ts";
import type { EngineContext } from "../engine-context.ts";
import type { Steps } from "../jobs/progress.ts";

/** What comes after a residency, and what there is beside one. */
export const CAREERS_VERBS = {
  /**
   * The fellowships beside the programs and the profile of an applicant (`smartpick/fellowships@1`). Without `listed` no list
   * is made, and programs are counted over all that a list may hold.
   */
  *fellowships(
    context: EngineContext,
    { listed = true, ...input }: CaseInput & { readonly listed?: boolean },
  ): Steps<Result<FellowshipsReport, Problem>> {
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const { base, list } = found.value;
    if (!listed) return fellowshipsFor(base);
    yield { done: 0, of: 1, what: "list" };
    return fellowshipsFor(base, list());
  },
  /** Other roads in informatics, and what keeps a later match open (`smartpick/plan-b@1`). */
  *"plan-b"(context: EngineContext, input: CaseInput): Steps<Result<PlanBReport, Problem>> {
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const { stages } = context;
    const kept = stages.kept<PlanBReport>("plan-b", input);
    if (kept) return { ok: true, value: kept };
    yield { done: 0, of: 1, what: "list" };
    const steps = planBSteps(found.value.base, found.value.list());
    let step = steps.next();
    while (!step.done) {
      yield { ...step.value, what: "levers" };
      step = steps.next();
    }
    if (!step.value.ok) return step.value;
    const { value } = step.value;
    return { ok: true, value: stages.of("plan-b", input, () => value) };
  },
};
