import {
  type ChangeSteps,
  changeSteps,
  type Problem,
  type Profile,
  type Result,
  type StepAsked,
  type WhatIfAsked,
  type WhatIfReport,
  whatIfSteps,
} from "@smartpick/core";
import { type CaseInput, caseStagesOf } from "../case/case-stages.ts";
import type { EngineContext } from "../engine-context.ts";
import type { Steps } from "../jobs/progress.ts";

/** One of several changes: the profile with it alone, and with it and all changes before it. */
export interface ChangeAsked {
  readonly change: WhatIfAsked["change"];
  readonly alone: Profile;
  readonly upTo: Profile;
}

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
  /**
   * Several changes one after another over the same draws. Each profile is a case of its own with the same options, so that
   * every number is what `plan.list` says of that profile.
   */
  *"what-if.steps"(
    context: EngineContext,
    { changes, ...input }: CaseInput & { readonly changes: readonly ChangeAsked[] },
  ): Steps<Result<ChangeSteps, Problem>> {
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const asked: StepAsked[] = [];
    for (const { change, alone, upTo } of changes) {
      const one = caseStagesOf(context, { profile: alone, options: input.options });
      if (!one.ok) return one;
      const all = caseStagesOf(context, { profile: upTo, options: input.options });
      if (!all.ok) return all;
      asked.push({ change, alone: one.value, upTo: all.value });
    }
    yield { done: 0, of: 1, what: "list" };
    found.value.list();
    const steps = changeSteps(found.value, asked);
    let step = steps.next();
    while (!step.done) {
      yield { ...step.value, what: "changes" };
      step = steps.next();
    }
    return { ok: true, value: step.value };
  },
};
