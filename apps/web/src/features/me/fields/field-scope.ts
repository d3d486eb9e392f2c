import type { Problem } from "@smartpick/core";
import { createContext, useContext } from "react";
import type { Draft } from "../../../store/draft.ts";
import { useProfile } from "../../../store/profile-store.ts";

/** Answers that fields show and change in place of the applicant's own. */
export interface FieldScope {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** `undefined` takes an answer away. */
  readonly change: (path: string, value: unknown) => void;
}

/** Around fields that stand for other answers; without one they stand for the applicant's own. */
export const OtherAnswers = createContext<FieldScope | null>(null);

/** The answers that the fields around here stand for. */
export function useFormDraft(): Draft {
  const own = useProfile((state) => state.draft);
  return useContext(OtherAnswers)?.draft ?? own;
}
