import type { CaseInput } from "@smartpick/engine";
import type { AskingAs } from "./asking.ts";

/** What the answer about letters of recommendation is asked with. */
export function askingLetters({ profile, options, letters }: AskingAs): CaseInput {
  return { profile: letters.length === 0 ? profile : { ...profile, letters }, options };
}
