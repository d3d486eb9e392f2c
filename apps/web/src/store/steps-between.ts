import type { Problem, Profile, Result } from "@smartpick/core";
import type { ChangeAsked } from "@smartpick/engine";
import { differencesOf } from "./differences.ts";
import { type Draft, valueAt, withValue } from "./draft.ts";

/** Two sets of answers with what lies between them, one change after another, each with its name. */
export interface StepsBetween {
  readonly before: Profile;
  readonly names: readonly string[];
  readonly changes: readonly ChangeAsked[];
}

/** How drafts become profiles. */
type Reading = (draft: Draft) => Result<Profile, Problem>;

/** More than this are one step: each takes two lists. */
const MOST = 6;

/**
 * The changes that lead from one draft to another, in the order in which differences stand everywhere; `null` where nothing
 * differs or one of the drafts makes no profile. Answers that make no profile without each other are one change.
 */
export function stepsBetween(before: Draft, after: Draft, read: Reading): StepsBetween | null {
  const [first, last] = [read(before), read(after)];
  const differences = differencesOf(before, after);
  if (!first.ok || !last.ok || differences.length === 0) return null;
  const whole = { names: differences.map(({ label }) => label), paths: differences.map(({ path }) => path) };
  const groups = differences.length > MOST ? null : groupsOf(before, after, differences, read);
  if (groups === null) {
    const change = changeOf(whole.paths, after);
    const name = whole.names.length > MOST ? `${whole.names.length} answers` : whole.names.join(", ");
    return {
      before: first.value,
      names: [name],
      changes: [{ change, alone: last.value, upTo: last.value }],
    };
  }
  return { before: first.value, ...groups };
}

/** Each change with its profiles; `null` where the last ones make no profile alone. */
function groupsOf(
  before: Draft,
  after: Draft,
  differences: ReturnType<typeof differencesOf>,
  read: Reading,
): Omit<StepsBetween, "before"> | null {
  const names: string[] = [];
  const changes: ChangeAsked[] = [];
  let upTo = before;
  let waiting: typeof differences = [];
  for (const difference of differences) {
    waiting = [...waiting, difference];
    upTo = withPaths(upTo, after, [difference.path]);
    const paths = waiting.map(({ path }) => path);
    const alone = read(withPaths(before, after, paths));
    const all = read(upTo);
    if (!alone.ok || !all.ok) continue;
    names.push(waiting.map(({ label }) => label).join(", "));
    changes.push({ change: changeOf(paths, after), alone: alone.value, upTo: all.value });
    waiting = [];
  }
  return waiting.length > 0 ? null : { names, changes };
}

function withPaths(draft: Draft, after: Draft, paths: readonly string[]): Draft {
  return paths.reduce((changed, path) => withValue(changed, path, valueAt(after, path)), draft);
}

function changeOf(paths: readonly string[], after: Draft): ChangeAsked["change"] {
  return Object.fromEntries(paths.map((path) => [path, valueAt(after, path) ?? null]));
}
