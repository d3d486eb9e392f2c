import type { PlanOptions, Profile } from "@smartpick/core";
import { useMemo } from "react";
import { clockTrouble } from "./clock.ts";
import { useEngine } from "./engine.ts";
import { type ProfileState, useProfile } from "./profile-store.ts";
import { SEED, todayHere } from "./run.ts";

/** What every question about an applicant is asked with, so that all screens answer for one case. */
export interface AskingAs {
  /** The id of the profile: answers of one are never shown for another. */
  readonly person: string;
  readonly profile: Profile;
  readonly options: PlanOptions;
}

/** Whose answers are on screen: the applicant's own, or an example's. */
export function personOf({ example }: Pick<ProfileState, "example">): string {
  return example === null ? "own" : `example ${example.id}`;
}

/**
 * The one set of options for questions about these answers. The season and the own facts are in the profile itself; `null`
 * while the answers make no profile, or the day of this device cannot be right.
 */
export function askingOptions(
  state: Pick<ProfileState, "example" | "profile">,
  today: string,
  factsVersion: string | null,
): AskingAs | null {
  if (state.profile === null || clockTrouble(today, factsVersion) !== null) return null;
  return { person: personOf(state), profile: state.profile, options: { today, seed: SEED } };
}

/** The same for the answers on screen, as they are now. */
export function useAsking(): AskingAs | null {
  const profile = useProfile((state) => state.profile);
  const example = useProfile((state) => state.example);
  const version = useEngine((state) => state.summary?.version ?? null);
  const today = todayHere();
  return useMemo(
    () => askingOptions({ profile, example }, today, version),
    [profile, example, today, version],
  );
}
