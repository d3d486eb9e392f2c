import type { Profile } from "@smartpick/core";
import type { ComparedPlan, WordedPlan } from "@smartpick/report";
import { useMemo } from "react";
import { create } from "zustand";
import { answersOf } from "../../document/profile-document.ts";
import { personOf, useAsking } from "../../store/asking.ts";
import type { Draft } from "../../store/draft.ts";
import { profileCode } from "../../store/profile-code.ts";
import { useProfile } from "../../store/profile-store.ts";
import { type Changes, useCases } from "../../store/trial.ts";
import type { LiveAnswer } from "../../store/use-answer.ts";
import { useAnswers } from "../../store/use-answers.ts";
import { useOtherProfile } from "../chances/what-if/use-trial-profile.ts";
import { useOtherList } from "../shared/use-list.ts";

/** What the list is held against. */
export type Other =
  | { readonly kind: "case"; readonly id: string }
  | { readonly kind: "profile"; readonly id: string }
  | { readonly kind: "budget"; readonly usd: number }
  | { readonly kind: "file"; readonly name: string; readonly plan: ComparedPlan };

interface Chosen {
  readonly person: string;
  readonly other: Other | null;
}

const useStore = create<Chosen>(() => ({ person: "", other: null }));

/** What this person chose; `null` before the first choice. It is kept while the app is open, and in no address. */
export function useChosen(): Other | null {
  const person = useProfile(personOf);
  return useStore((state) => (state.person === person ? state.other : null));
}

/** Chooses what the list is held against. */
export function chooseOther(other: Other): void {
  useStore.setState({ person: personOf(useProfile.getState()), other });
}

const NO_CHANGE: Changes = {};

/** The other list: worked out here as any list, or as it stands in a file. */
export interface OtherList {
  readonly plan: ComparedPlan | null;
  /** Why there is none; `null` while it is on its way or there. */
  readonly refused: string | null;
  readonly answer: LiveAnswer<WordedPlan>;
}

/** The list that was chosen to be held against the one on screen. */
export function useOther(other: Other): OtherList {
  const cases = useCases();
  const saved = other.kind === "case" ? cases.find(({ id }) => id === other.id) : undefined;
  const changed = useOtherProfile(saved?.changes ?? NO_CHANGE).profile;
  const asking = useAsking();
  const usd = other.kind === "budget" ? other.usd : null;
  // Of the answers that are asked about, so that it stands beside the last good list too.
  const paid = useMemo(
    () => asking && { ...asking.profile, budget: { ...asking.profile.budget, usd } },
    [asking, usd],
  );
  const another = useProfileOf(other.kind === "profile" ? other.id : null);
  const profile = { budget: paid, case: changed, profile: another, file: null }[other.kind];
  const name = other.kind === "case" || other.kind === "profile" ? `${other.kind} ${other.id}` : other.kind;
  const answer = useOtherList(profile, name);
  if (other.kind === "file") return { plan: other.plan, refused: null, answer };
  return {
    plan: answer.state === "done" ? answer.value : null,
    refused: profile === null || answer.state === "refused" ? REFUSED[other.kind] : null,
    answer,
  };
}

const REFUSED = {
  case: "This case does not fit your answers of today.",
  profile: "The answers of this profile make no list yet.",
  budget: "This budget makes no list.",
} as const;

/** The answers of another profile of this device, where they make one. */
function useProfileOf(id: string | null): Profile | null {
  const document = useAnswers((state) => (id === null ? undefined : state.documents.get(id)));
  return useMemo(() => {
    if (document === undefined) return null;
    const read = profileCode()?.profileFromDraft(answersOf(document.cells) as Draft);
    if (!read?.ok) return null;
    // No answer reads the notes.
    const { notes: _, ...profile } = read.value;
    return profile;
  }, [document]);
}
