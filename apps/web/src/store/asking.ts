import type { CaseOptions, LetterTold, Profile, RoadmapTold } from "@smartpick/core";
import { useMemo } from "react";
import { clockTrouble } from "./clock.ts";
import { useEngine } from "./engine.ts";
import { type ProfileState, useProfile } from "./profile-store.ts";
import { SEED } from "./run.ts";
import { useToday } from "./today.ts";

/** What every question about an applicant is asked with, so that all screens answer for one case. */
export interface AskingAs {
  /** The profile and its lot of answers: answers of one are never shown for another. */
  readonly person: string;
  readonly profile: Profile;
  readonly options: CaseOptions;
  /** Her letters of recommendation, which the profile above leaves out. */
  readonly letters: readonly LetterTold[];
  /** What she tells of her plan, which the profile above leaves out; absent = nothing. */
  readonly roadmap?: RoadmapTold;
}

/** Whose answers are on screen: a lot of answers of an own profile, or of an example. */
export function personOf({ document, lot }: Pick<ProfileState, "document" | "lot">): string {
  return `${document} ${lot}`;
}

/**
 * The one set of options for questions about these answers. The season and the own facts are in the profile itself. While
 * an answer is wrong or missing, the last good ones are asked about; `null` where there are none, or the day of this device cannot be
 * right.
 */
export function askingOptions(
  { document, lot, profile, lastGood }: Pick<ProfileState, "document" | "lot" | "profile" | "lastGood">,
  today: string,
  factsVersion: string | null,
): AskingAs | null {
  const asked = profile ?? lastGood;
  if (asked === null || clockTrouble(today, factsVersion) !== null) return null;
  // No answer reads the notes, and few the letters, the plan or the application form, so a changed one asks nothing else anew.
  const { notes: _notes, application: _form, letters = [], roadmap, ...read } = asked;
  return {
    person: personOf({ document, lot }),
    profile: read,
    options: { today, seed: SEED },
    letters,
    ...(roadmap === undefined ? {} : { roadmap }),
  };
}

/** The same for the answers on screen, as they are now. */
export function useAsking(): AskingAs | null {
  const profile = useProfile((state) => state.profile);
  const lastGood = useProfile((state) => state.lastGood);
  const document = useProfile((state) => state.document);
  const lot = useProfile((state) => state.lot);
  const version = useEngine((state) => state.summary?.version ?? null);
  const today = useToday();
  return useMemo(
    () => askingOptions({ profile, lastGood, document, lot }, today, version),
    [profile, lastGood, document, lot, today, version],
  );
}
