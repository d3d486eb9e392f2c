import type { ChangeSteps } from "@smartpick/core";
import { useMemo } from "react";
import { personOf, useAsking } from "../../store/asking.ts";
import type { Draft } from "../../store/draft.ts";
import { profileCode } from "../../store/profile-code.ts";
import { useProfile } from "../../store/profile-store.ts";
import { stepsBetween } from "../../store/steps-between.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";

/** Changes one after another, with their names. */
export type LiveSteps = LiveAnswer<ChangeSteps & { readonly names: readonly string[] }>;

const REST_MS = 300;

/** What leads from one set of answers to another, one change after another; `null` asks nothing. */
export function useSteps(before: Draft | null, after: Draft | null, topic: string): LiveSteps {
  const person = useProfile(personOf);
  const options = useAsking()?.options ?? null;
  const between = useMemo(() => {
    // Whoever has answers that make a profile has the code that read them.
    const code = profileCode();
    return before && after && code ? stepsBetween(before, after, code.profileFromDraft) : null;
  }, [before, after]);
  const names = between?.names ?? [];
  return useAnswer(
    "what-if.steps",
    between && options && { profile: between.before, options, changes: between.changes },
    { person, topic, restMs: REST_MS, shape: (steps: ChangeSteps) => ({ ...steps, names }) },
  );
}
