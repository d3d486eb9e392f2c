import type { Profile } from "@smartpick/core";
import { type ProfileStanding, standingOf } from "../case/profile-standing.ts";
import type { EngineContext } from "../engine-context.ts";

/** What is known of an applicant before anything is chosen. */
export const CASE_VERBS = {
  /** How many programs of the sought specialties meet, may meet or fail the rules known. `today`: ISO date. */
  "case.standing": (
    { facts }: EngineContext,
    { profile, today }: { readonly profile: Profile; readonly today: string },
  ): ProfileStanding => standingOf(facts, profile, today),
};
