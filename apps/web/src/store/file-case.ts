import type { CaseOptions, Problem, Profile } from "@smartpick/core";
import type { Draft } from "./draft.ts";
import { loadProfileCode } from "./profile-code.ts";
import { SEED } from "./run.ts";

/** What a case says against a profile, by the season and the facts; nothing where it cannot be asked. */
export type AskCase = (profile: Profile, options: CaseOptions) => Promise<readonly Problem[]>;

/** What the form asks first and can put right; a file of a past season is opened for it. */
const OF_THE_FORM: readonly Problem["code"][] = ["season-over", "season-not-covered"];

/**
 * Why answers that can be read can give no number, in words that name the fields as the form does: unknown programs, more
 * signals than the season gives, a graduation after it. None where they can, or where the facts cannot be had now.
 */
export async function refusedByCase(draft: Draft, ask: AskCase, today: string): Promise<readonly string[]> {
  const code = await loadProfileCode();
  const profile = code.profileFromDraft(draft);
  if (!profile.ok) return profile.problems.map(code.problemWords);
  const options = { today, seed: SEED };
  let problems = await ask(profile.value, options);
  // A season that is over hides what else is wrong, which stays wrong in the next one.
  if (problems.some(isOfTheForm)) problems = await ask({ ...profile.value, season: null }, options);
  return problems.filter((problem) => !isOfTheForm(problem)).map(code.problemWords);
}

function isOfTheForm({ code }: Problem): boolean {
  return OF_THE_FORM.includes(code);
}
