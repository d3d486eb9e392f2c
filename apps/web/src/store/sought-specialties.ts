import type { Profile } from "@smartpick/core";
import { type Draft, listAt, valueAt, withValue } from "./draft.ts";
import { changeDraft, useProfile } from "./profile-store.ts";
import { announce, offerUndo } from "./screen-store.ts";

const PATH = "seeks.specialties";

/** A profile that seeks these specialties, and the change to it by path in a file, as a what-if asks for it. */
export function seeking(
  profile: Profile,
  specialties: Profile["seeks"]["specialties"],
): { readonly profile: Profile; readonly change: Readonly<Record<string, unknown>> } {
  const limits = onlyOf(profile.constraints.specialty, specialties);
  return {
    profile: {
      ...profile,
      seeks: { ...profile.seeks, specialties },
      constraints: { ...profile.constraints, specialty: limits },
    },
    change: { [PATH]: specialties },
  };
}

/** Seeks one specialty more, behind the others; offers to undo it. */
export function seekToo(name: string): void {
  seekOnly([...listAt(useProfile.getState().draft, PATH), name], `Added ${name} to your plan.`);
}

/** Seeks a specialty no more; a limit that was set for it goes with it. Offers to undo it. */
export function seekNoMore(name: string): void {
  const left = listAt(useProfile.getState().draft, PATH).filter((one) => one !== name);
  seekOnly(left, `Took ${name} out of your plan.`);
}

function seekOnly(names: readonly string[], words: string): void {
  announce(words);
  offerUndo(words, changeDraft(draftSeeking(useProfile.getState().draft, names)));
}

/** The draft that seeks these specialties, without limits for any other. */
export function draftSeeking(draft: Draft, names: readonly string[]): Draft {
  const sought = withValue(draft, PATH, names);
  const limits = valueAt(draft, "constraints.specialty");
  if (typeof limits !== "object" || limits === null) return sought;
  const left = onlyOf(limits as Readonly<Record<string, unknown>>, names);
  return withValue(sought, "constraints.specialty", Object.keys(left).length > 0 ? left : undefined);
}

function onlyOf<V>(limits: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> {
  return Object.fromEntries(Object.entries(limits).filter(([name]) => names.includes(name)));
}
