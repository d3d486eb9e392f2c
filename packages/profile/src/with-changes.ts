import { ok, type Problem, type Profile, type Result, refused } from "@smartpick/core";
import { parseProfileValue } from "./parse-profile.ts";
import { valueAt, withValue } from "./path.ts";
import { readSource } from "./read-source.ts";
import { toFile } from "./to-file.ts";
import { prototypeKey } from "./unknown-key.ts";

/** A new value of a field: its path in a profile file (`exams.step3`), and the value as a file would write it. */
export interface WrittenChange {
  readonly path: string;
  readonly text: string;
}

/** A profile with changes, and their values by path as the profile has read them. */
export interface ChangedProfile {
  readonly profile: Profile;
  readonly change: Readonly<Record<string, unknown>>;
}

/**
 * The profile with fields changed, all at once, checked as a file is: an unknown path names the nearest known key, and a
 * change that contradicts the rest is refused. An empty value means not told. Never throws.
 */
export function withChanges(
  profile: Profile,
  changes: readonly WrittenChange[],
): Result<ChangedProfile, Problem> {
  let file: unknown = toFile(profile) ?? {};
  const given: [path: string, value: unknown][] = [];
  for (const { path, text } of changes) {
    const keys = path.split(".");
    if (keys.includes("__proto__")) return refused(prototypeKey(keys));
    const source = readSource(text);
    const [problem] = source.problems;
    if (problem !== undefined) {
      const { line: _, ...placeless } = problem;
      return refused({ ...placeless, path });
    }
    const value = source.value ?? null;
    file = withValue(file, keys, value);
    given.push([path, value]);
  }
  const parsed = parseProfileValue(file);
  if (!parsed.ok) return parsed;
  const written = toFile(parsed.value);
  const change = Object.fromEntries(
    given.map(([path, value]) => [path, valueAt(written, path.split(".")) ?? value]),
  );
  return ok({ profile: parsed.value, change });
}
