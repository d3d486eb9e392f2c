import { type Problem, type Profile, type Result, seasonToPlan } from "@smartpick/core";
import {
  parseProfile,
  parseProfileValue,
  profileTextOf,
  readUnfinished,
  toFile,
  writeProfile,
  writeUnfinished,
} from "@smartpick/profile";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { todayHere } from "./run.ts";
import { graduationTold } from "./season.ts";

export { problemWords } from "./problem-words.ts";

/** A profile file's text as a draft for the forms; refused with every problem the parser found. */
export function draftFromText(text: string, fileName: string): Result<Draft, Problem> {
  const parsed = parseProfile(text, fileName);
  return parsed.ok ? { ok: true, value: toFile(parsed.value) ?? EMPTY_DRAFT } : parsed;
}

/** Answers that were read, and whether they make a profile. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly whole: boolean;
}

/** The same from the bytes of a file, which have to be UTF-8; also answers that were saved before they were whole. */
export function draftFromBytes(bytes: Uint8Array, fileName: string): Result<ReadDraft, Problem> {
  const text = profileTextOf(bytes);
  if (!text.ok) return text;
  const whole = draftFromText(text.value, fileName);
  if (whole.ok) return { ok: true, value: { draft: whole.value, whole: true } };
  const unfinished = readUnfinished(text.value);
  return unfinished?.ok
    ? { ok: true, value: { draft: unfinished.value, whole: false } }
    : (unfinished ?? whole);
}

/** The draft as a checked profile, or what is missing or wrong in it. */
export function profileFromDraft(draft: Draft): Result<Profile, Problem> {
  return parseProfileValue(draft, seasonToPlan(todayHere(), graduationTold(draft)));
}

/** The text of one private file that holds every answer, also while some are missing or have to be corrected. */
export function textOfDraft(draft: Draft): string {
  const profile = profileFromDraft(draft);
  return profile.ok ? writeProfile(profile.value) : writeUnfinished(draft);
}
