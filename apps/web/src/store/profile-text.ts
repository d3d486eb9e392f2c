import type { Problem, Profile, Result } from "@smartpick/core";
import { describeProblem, parseProfile, parseProfileValue, toFile, writeProfile } from "@smartpick/profile";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";

/** A profile file's text as a draft for the forms; refused with every problem the parser found. */
export function draftFromText(text: string, fileName: string): Result<Draft, Problem> {
  const parsed = parseProfile(text, fileName);
  return parsed.ok ? { ok: true, value: toFile(parsed.value) ?? EMPTY_DRAFT } : parsed;
}

/** The draft as a checked profile, or what is missing or wrong in it. */
export function profileFromDraft(draft: Draft): Result<Profile, Problem> {
  return parseProfileValue(draft);
}

/** The text of one private file that holds everything of the profile. */
export function textOfProfile(profile: Profile): string {
  return writeProfile(profile);
}

/** A problem in words. */
export function problemWords(problem: Problem): string {
  return describeProblem(problem);
}
