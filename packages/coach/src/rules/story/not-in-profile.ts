import type { ProfileFacts } from "../context.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { againstItself } from "./against-itself.ts";
import { durationContradictions } from "./duration-contradictions.ts";
import { numberContradictions } from "./number-contradictions.ts";
import { type Claim, claimsOf } from "./profile-claims.ts";
import { profileSays } from "./profile-says.ts";
import { selfContradictions } from "./self-contradictions.ts";

/** The text says what the profile denies or lacks, or contradicts itself. */
export const notInProfile: DocumentRule = {
  name: "not-in-profile",
  id: "not-in-profile",
  form: "consistency",
  severity: "must",
  message: "This does not agree with your profile.",
  why: "Programs see the form beside the text. Two answers to one question cost trust.",
  source: "product",
  ask: "Which of the two is right? Correct the other one.",
  find: (document, { profile }) => {
    const claims = claimsOf(document);
    const ofProfile = profile === null ? [] : claims.flatMap((claim) => againstProfile(claim, profile));
    // Without the profile nobody knows whether two places speak of one thing.
    const within = [
      ...againstItself(claims),
      ...selfContradictions(document),
      ...numberContradictions(document),
      ...durationContradictions(document),
    ];
    return [...ofProfile, ...within.map((hit) => ({ ...hit, severity: "could" as const }))];
  },
};

function againstProfile(claim: Claim, profile: ProfileFacts): readonly Hit[] {
  const { from, to } = claim;
  const says = profileSays(claim, profile);
  if (says === null) return lacksTool(claim, profile);
  if (says.agrees) return [];
  // A language may have been left out of the form.
  if (claim.kind === "language")
    return [
      {
        from,
        to,
        severity: "should",
        message: `Your profile does not list ${says.text} among your languages.`,
      },
    ];
  return [{ from, to, message: `The text tells of ${says.text}; your profile shows ${says.profile}.` }];
}

/** A tool that the portfolio does not show is asked about lightly. */
function lacksTool({ kind, value, from, to }: Claim, { portfolio }: ProfileFacts): readonly Hit[] {
  const known = value.toLowerCase();
  if (kind !== "tool" || portfolio.length === 0) return [];
  if (portfolio.some((line) => line.toLowerCase().includes(known))) return [];
  return [{ from, to, severity: "could", message: `Your portfolio does not show ${value}.` }];
}
