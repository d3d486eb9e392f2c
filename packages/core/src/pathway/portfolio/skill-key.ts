import { type SkillName, skillNamed } from "../../profile/skill-named.ts";
import { normalForm } from "../../program/normal-form.ts";

/** What tells one skill from another: its known name, else its own words without case and punctuation. */
export function skillKey(words: string): string {
  const key = skillNamed(words) ?? normalForm(words);
  // Words in another alphabet have no such form.
  return key === "" ? words.trim().toLowerCase() : key;
}

/** The known skill of a key, or `null`. */
export function skillOfKey(key: string): SkillName | null {
  return skillNamed(key);
}
