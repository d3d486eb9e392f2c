import type { ClaimLedger } from "@smartpick/answers";
import { claimLedger, type LedgerText } from "@smartpick/coach";
import type { Profile } from "@smartpick/core";
import { profileFacts } from "./profile-facts.ts";

/** Her texts, and what her profile holds beside them. */
export interface ClaimsInput {
  readonly texts: readonly LedgerText[];
  readonly profile: Profile | null;
}

/** Every claim of texts, entries, letters and profile, and where it is shown. */
export function claimsOf({ texts, profile }: ClaimsInput): ClaimLedger {
  const application = profile?.application;
  return claimLedger({
    texts,
    experiences: application?.experiences ?? [],
    scholarly: application?.scholarly ?? [],
    letters: profile?.letters ?? [],
    profile: profile === null ? null : profileFacts(profile),
  });
}
