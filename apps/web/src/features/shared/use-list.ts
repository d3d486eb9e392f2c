import type { Problem } from "@smartpick/core";
import type { WordedPlan } from "@smartpick/report";
import { useEffect } from "react";
import { problemsAt } from "../../store/field-problems.ts";
import { askForPlan, usePlan } from "../../store/plan-store.ts";
import { useProfile } from "../../store/profile-store.ts";

/** What a screen that needs the list can show now. */
export type ListState =
  | { readonly state: "starting" }
  | { readonly state: "no-profile" }
  /** `words` say what the input has to be; `message` is the technical text of a failure. */
  | { readonly state: "refused"; readonly words: string | null; readonly message: string | null }
  | { readonly state: "waiting" }
  | { readonly state: "shown"; readonly report: WordedPlan; readonly pending: boolean };

/** Asks for the list of the answers on screen and says where it stands; old numbers stay until new ones are there. */
export function useList(): ListState {
  const { started, checked, profile } = useProfile();
  const { report, problems, message, since } = usePlan();
  useEffect(() => {
    if (profile) void askForPlan(profile);
  }, [profile]);
  if (!started || (!checked && !report)) return { state: "starting" };
  if (checked && !profile) return { state: "no-profile" };
  if (message !== null || problems.length > 0) return { state: "refused", words: wordsOf(problems), message };
  if (!report) return { state: "waiting" };
  return { state: "shown", report, pending: since !== null };
}

function wordsOf(problems: readonly Problem[]): string | null {
  const [first] = problems;
  return first ? problemsAt([first], first.path) : null;
}
