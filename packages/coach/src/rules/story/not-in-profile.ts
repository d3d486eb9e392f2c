import type { ExamFact, ProfileFacts } from "../context.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { againstItself } from "./against-itself.ts";
import { durationContradictions } from "./duration-contradictions.ts";
import { numberContradictions } from "./number-contradictions.ts";
import { type Claim, claimsOf, countOf } from "./profile-claims.ts";
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
  const message =
    examConflict(claim, profile) ?? failureConflict(claim, profile) ?? factConflict(claim, profile);
  if (message !== null) return [{ from, to, message }];
  const lacking = lack(claim, profile);
  return lacking === null ? [] : [{ from, to, ...lacking }];
}

function examConflict({ kind, step, value }: Claim, profile: ProfileFacts): string | null {
  const fact = examOf(step, profile);
  if (fact === null) return null;
  const name = step === 2 ? "Step 2 CK" : `Step ${step}`;
  if (kind === "first-attempt" && fact.failures !== null && fact.failures > 0)
    return `The text says first attempt; your profile says ${fact.failures} failed before at ${name}.`;
  if (kind === "failed" && fact.failures === 0)
    return `The text says failed; your profile says 0 failed attempts at ${name}.`;
  if (kind === "passed" && fact.passed === false)
    return `The text says passed; your profile says not passed for ${name}.`;
  if (kind === "score" && fact.score !== null && Number(value) !== fact.score)
    return `The text says ${value}; your profile says ${fact.score} for ${name}.`;
  return null;
}

/** “I have never failed an exam”, and the profile tells of an attempt that failed. */
function failureConflict({ kind }: Claim, profile: ProfileFacts): string | null {
  if (kind !== "never-failed") return null;
  const failed = ([1, 2, 3] as const).flatMap((step) => {
    const failures = examOf(step, profile)?.failures ?? 0;
    return failures > 0 ? [`${failures} failed at ${step === 2 ? "Step 2 CK" : `Step ${step}`}`] : [];
  });
  return failed.length === 0 ? null : `The text says none failed; your profile says ${failed.join(", ")}.`;
}

function examOf(step: Claim["step"], { step1, step2ck, step3 }: ProfileFacts): ExamFact | null {
  if (step === null) return null;
  return step === 1 ? step1 : step === 2 ? step2ck : step3;
}

function factConflict({ kind, value }: Claim, profile: ProfileFacts): string | null {
  const count = countOf(value);
  const { publications, clinicalMonths, graduationYear, earlierSeasons } = profile;
  if (kind === "publications" && count !== null && publications !== null && count > publications)
    return `The text says ${value} publications; your profile says ${publications}.`;
  if (kind === "months" && count !== null && clinicalMonths !== null && count > clinicalMonths)
    return `The text says ${value} months; your profile says ${clinicalMonths} of clinical work in the United States.`;
  if (kind === "graduated" && graduationYear !== null && count !== graduationYear)
    return `The text says ${value}; your profile says graduated in ${graduationYear}.`;
  if (kind === "unmatched" && earlierSeasons === 0)
    return "The text tells of an earlier season; your profile says 0 earlier seasons.";
  if (kind === "first-season" && earlierSeasons !== null && earlierSeasons > 0)
    return `The text says first season; your profile says ${earlierSeasons} before.`;
  return null;
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
