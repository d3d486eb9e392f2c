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
  /** Hears that a field was left; left out, nothing needs to know. */
  readonly leave?: (path: string) => void;
  /** What is wrong with a field, in words; left out, the words of the first of `problems` there. */
  readonly wrongAt?: (path: string) => string | null;
}

/** Around fields that stand for other answers; without one they stand for the applicant's own. */
export const OtherAnswers = createContext<FieldScope | null>(null);

/** The answers that the fields around here stand for. */
export function useFormDraft(): Draft {
  const own = useProfile((state) => state.draft);
  return useContext(OtherAnswers)?.draft ?? own;
}
