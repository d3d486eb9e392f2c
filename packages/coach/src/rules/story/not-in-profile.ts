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
  if (says !== null && !says.agrees)
    return [{ from, to, message: `The text tells of ${says.text}; your profile shows ${says.profile}.` }];
  const lacking = lack(claim, profile);
  return lacking === null ? [] : [{ from, to, ...lacking }];
}

/** What the profile does not list: a language is asked about with weight, a tool lightly. */
function lack({ kind, value }: Claim, profile: ProfileFacts): Pick<Hit, "message" | "severity"> | null {
  const known = value.toLowerCase();
  const isListed = (name: string): boolean => name.includes(known) || known.includes(name);
  if (kind === "language" && profile.languages !== null && !profile.languages.some(isListed))
    return { severity: "should", message: `Your profile does not list ${value} among your languages.` };
  const isTool = kind === "tool" && profile.portfolio.length > 0;
  if (isTool && !profile.portfolio.some((line) => line.toLowerCase().includes(known)))
    return { severity: "could", message: `Your portfolio does not show ${value}.` };
  return null;
}
