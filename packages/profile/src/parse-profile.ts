import { listedProblems, ok, type Problem, type Profile, type Result, refused } from "@smartpick/core";
import * as z from "zod/mini";
import { contradictionsIn } from "./contradictions/contradictions.ts";
import { plainCopy } from "./plain-copy.ts";
import { inOrder, withLine, withoutEchoes } from "./problems-in-order.ts";
import { problemsOf } from "./problems-of.ts";
import { PROFILE_WALK } from "./profile-walk.ts";
import { readSource } from "./read-source.ts";
import { PROFILE_SCHEMA } from "./schema.ts";
import { toProfile } from "./to-profile.ts";
import { overviewOf } from "./values.ts";
import { writtenSizeProblem } from "./written-size.ts";

/**
 * The profile written in a text, YAML or JSON (`smartpick/profile@1`), or its problems, each with its field and line: all
 * of them, or the first ones and how many more there are. `fileName` only tells by its ending which of the two the writer
 * meant. Never throws, and a text of any size and form is answered within about a second.
 */
export function parseProfile(text: string, fileName?: string): Result<Profile, Problem> {
  const source = readSource(text, fileName?.toLowerCase().endsWith(".json") === true);
  if (source.value === undefined && source.problems.length > 0) {
    return refused(...listedProblems(source.problems, source.further));
  }
  const checked = check(source.value, source.problems, null);
  if (checked.profile !== null) return ok(checked.profile);
  const lines = checked.problems.map((problem) => withLine(problem, source.lines));
  return refused(...listedProblems(inOrder(lines), checked.further + source.further));
}

/**
 * The profile in a value such as a form's draft or parsed JSON, or its problems as `parseProfile` gives them. `season` is
 * the one that a profile without a season plans for, where it is known: a graduation after it is then refused. Never throws.
 */
export function parseProfileValue(value: unknown, season: number | null = null): Result<Profile, Problem> {
  const plain = plainCopy(value);
  if (plain.value === undefined && plain.problems.length > 0) return refused(...plain.problems);
  const checked = check(plain.value, plain.problems, season);
  if (checked.profile !== null) return ok(checked.profile);
  return refused(...listedProblems(checked.problems, checked.further));
}

interface Checked {
  readonly profile: Profile | null;
  readonly problems: readonly Problem[];
  readonly further: number;
}

function check(given: unknown, before: readonly Problem[], season: number | null): Checked {
  const overview = overviewOf(given);
  if (overview.tooLarge !== null) return { profile: null, problems: [overview.tooLarge], further: 0 };
  const value = withRequiredGroups(given);
  const parsed = z.safeParse(PROFILE_SCHEMA, value);
  const { problems, further } = parsed.success
    ? { problems: [], further: 0 }
    : problemsOf(parsed.error.issues, value, PROFILE_WALK);
  const found = [...before, ...overview.problems, ...problems, ...contradictionsIn(value, season)];
  if (!parsed.success || found.length > 0) return { profile: null, problems: withoutEchoes(found), further };
  const profile = toProfile(parsed.data);
  const size = writtenSizeProblem(profile, overview);
  return size === null
    ? { profile, problems: [], further: 0 }
    : { profile: null, problems: [size], further: 0 };
}

/** With a group left out, what is missing is named by its required field (`exams.step2ck`), not by the group. */
function withRequiredGroups(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const groups: Record<string, unknown> = { applicant: {}, exams: {}, seeks: {} };
  const told = Object.entries(value).filter(([key, inner]) => inner != null || !Object.hasOwn(groups, key));
  return Object.fromEntries([...Object.entries(groups), ...told]);
}
