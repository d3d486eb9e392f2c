import {
  type ChangesReport,
  changesBetween,
  concernOf,
  listChangeSteps,
  type Problem,
  type Result,
} from "@smartpick/core";
import { type CaseInput, caseStagesOf } from "../case/case-stages.ts";
import type { EngineContext } from "../engine-context.ts";
import { type EarlierFacts, earlierFactsOf } from "../facts/earlier-facts.ts";
import type { Steps } from "../jobs/progress.ts";

/** What newer facts changed. */
export const CHANGES_VERBS = {
  /**
   * What differs between earlier facts and those at hand (`smartpick/changes@1`). `programs`: ids of those to tell one by
   * one, `null` = all that changed.
   */
  *"changes.facts"(
    context: EngineContext,
    { earlier, programs }: { readonly earlier: EarlierFacts; readonly programs: readonly string[] | null },
  ): Steps<Result<ChangesReport, Problem>> {
    yield { done: 0, of: 1, what: "facts" };
    const before = earlierFactsOf(context, earlier);
    if (!before.ok) return before;
    const kept = programs === null ? null : new Set(programs);
    return { ok: true, value: changesBetween(before.value, context.facts, kept) };
  },
  /** The same with what it does to the list of an applicant; the programs told are those of hers that changed. */
  *"changes.list"(
    context: EngineContext,
    { earlier, ...input }: CaseInput & { readonly earlier: EarlierFacts },
  ): Steps<Result<ChangesReport, Problem>> {
    const before = earlierFactsOf(context, earlier);
    if (!before.ok) return before;
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const asked = { ...input, before: before.value, after: context.facts };
    const steps = listChangeSteps(asked);
    let step = steps.next();
    while (!step.done) {
      yield { ...step.value, what: "list" };
      step = steps.next();
    }
    if (!step.value.ok) return step.value;
    const { listed, list } = step.value.value;
    const { profile } = found.value.base;
    const hers = [
      ...profile.inSeason.map(({ program }) => program),
      ...profile.pins.must,
      ...listed.now,
      ...listed.before,
    ];
    const changes = changesBetween(before.value, context.facts, new Set(hers));
    return {
      ok: true,
      value: { ...changes, list: { ...list, concern: concernOf(changes, profile, listed) } },
    };
  },
};
