import { type Problem, type Result, type WhatIfAsked, type WhatIfReport, whatIfSteps } from "@smartpick/core";
import { type CaseInput, caseStagesOf } from "../case/case-stages.ts";
import type { EngineContext } from "../engine-context.ts";
import type { Steps } from "../jobs/progress.ts";

/** What raises the chance of matching most. */
export const WHAT_IF_VERBS = {
  /**
   * The levers that can still be pulled, best first (`smartpick/what-if@1`), or with `asked` the one change given, where
   * `asked.profile` is the profile with `asked.change`. The base is what `plan.list` says of the same input.
   */
  *"what-if"(
    context: EngineContext,
    { asked = null, ...input }: CaseInput & { readonly asked?: WhatIfAsked | null },
  ): Steps<Result<WhatIfReport, Problem>> {
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const { base, list } = found.value;
    const { stages } = context;
    const kept = stages.kept<WhatIfReport>("what-if", { ...input, asked });
    if (kept) return { ok: true, value: kept };
    yield { done: 0, of: 1, what: "list" };
    const steps = whatIfSteps(base, list(), asked);
    let step = steps.next();
    while (!step.done) {
      yield { ...step.value, what: "levers" };
      step = steps.next();
    }
    if (!step.value.ok) return step.value;
    const { value } = step.value;
    return { ok: true, value: stages.of("what-if", { ...input, asked }, () => value) };
  },
};
