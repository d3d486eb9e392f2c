import type { CaseOptions, Profile } from "@smartpick/core";
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
  readonly options: CaseOptions;
}

/** Whose answers are on screen: the document of an own profile, or of an example. */
export function personOf({ document }: Pick<ProfileState, "document">): string {
  return document;
}

/**
 * The one set of options for questions about these answers. The season and the own facts are in the profile itself; `null`
 * while the answers make no profile, or the day of this device cannot be right.
 */
export function askingOptions(
  state: Pick<ProfileState, "document" | "profile">,
  today: string,
  factsVersion: string | null,
): AskingAs | null {
  if (state.profile === null || clockTrouble(today, factsVersion) !== null) return null;
  return { person: personOf(state), profile: state.profile, options: { today, seed: SEED } };
}

/** The same for the answers on screen, as they are now. */
export function useAsking(): AskingAs | null {
  const profile = useProfile((state) => state.profile);
  const document = useProfile((state) => state.document);
  const version = useEngine((state) => state.summary?.version ?? null);
  const today = todayHere();
  return useMemo(
    () => askingOptions({ profile, document }, today, version),
    [profile, document, today, version],
  );
}
