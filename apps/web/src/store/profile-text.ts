import { type Problem, type Profile, type Result, seasonToPlan } from "@smartpick/core";
import { parseProfile, parseProfileValue, profileTextOf, toFile, writeProfile } from "@smartpick/profile";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { todayHere } from "./run.ts";
import { graduationTold } from "./season.ts";

export { problemWords } from "./problem-words.ts";

/** A profile file's text as a draft for the forms; refused with every problem the parser found. */
export function draftFromText(text: string, fileName: string): Result<Draft, Problem> {
  const parsed = parseProfile(text, fileName);
  return parsed.ok ? { ok: true, value: toFile(parsed.value) ?? EMPTY_DRAFT } : parsed;
}

/** The same from the bytes of a file, which have to be UTF-8. */
export function draftFromBytes(bytes: Uint8Array, fileName: string): Result<Draft, Problem> {
  const text = profileTextOf(bytes);
  return text.ok ? draftFromText(text.value, fileName) : text;
}

/** The draft as a checked profile, or what is missing or wrong in it. */
export function profileFromDraft(draft: Draft): Result<Profile, Problem> {
  return parseProfileValue(draft, seasonToPlan(todayHere(), graduationTold(draft)));
}

/** The text of one private file that holds everything of the profile. */
export function textOfProfile(profile: Profile): string {
  return writeProfile(profile);
}
