import type { Problem, Profile } from "@smartpick/core";
import { useMemo } from "react";
import type { Draft } from "../../../store/draft.ts";
import { profileCode } from "../../../store/profile-code.ts";
import { useProfile } from "../../../store/profile-store.ts";
import { type Changes, changedDraft } from "../../../store/trial.ts";

/** Answers with changes: the draft, and the profile it makes, or why it makes none. */
export interface OtherProfile {
  readonly draft: Draft;
  readonly profile: Profile | null;
  readonly problems: readonly Problem[];
}

/** The answers on screen with these changes. */
export function useOtherProfile(changes: Changes): OtherProfile {
  const own = useProfile((state) => state.draft);
  return useMemo(() => {
    const draft = changedDraft(own, changes);
    // Whoever has answers that make a profile has the code that read them.
    const read = profileCode()?.profileFromDraft(draft);
    if (read === undefined) return { draft, profile: null, problems: [] };
    return read.ok
      ? { draft, profile: read.value, problems: [] }
      : { draft, profile: null, problems: read.problems };
  }, [own, changes]);
}
