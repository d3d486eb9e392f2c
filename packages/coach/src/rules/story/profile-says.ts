import type { ExamFact, ProfileFacts } from "../context.ts";
import { type Claim, countOf } from "./profile-claims.ts";

/** What the text and the profile say of one thing, and whether both can be true. */
export interface ProfileSays {
  readonly agrees: boolean;
  readonly verb: "says" | "tells of";
  readonly text: string;
  readonly profile: string;
}

/** What the profile says where a text claims something; `null` where it has not been told. */
export function profileSays(claim: Claim, profile: ProfileFacts): ProfileSays | null {
  return (
    examSays(claim, profile) ??
    failureSays(claim, profile) ??
    countSays(claim, profile) ??
    seasonSays(claim, profile)
  );
}

function says(agrees: boolean, text: string, profile: string): ProfileSays {
  return { agrees, verb: "says", text, profile };
}

function examSays({ kind, step, value }: Claim, profile: ProfileFacts): ProfileSays | null {
  const fact = examOf(step, profile);
  if (fact === null) return null;
  const name = step === 2 ? "Step 2 CK" : `Step ${step}`;
  const { failures, passed, score } = fact;
  if (kind === "first-attempt" && failures !== null)
    return says(failures === 0, "first attempt", `${failures} failed before at ${name}`);
  if (kind === "failed" && failures !== null)
    return says(failures > 0, "failed", `${failures} failed attempts at ${name}`);
  if (kind === "passed" && passed !== null)
    return says(passed, "passed", passed ? `passed for ${name}` : `not passed for ${name}`);
  if (kind === "score" && score !== null) return says(Number(value) === score, value, `${score} for ${name}`);
  return null;
}

/** “I have never failed an exam”, held against every attempt that the profile tells of. */
function failureSays({ kind }: Claim, profile: ProfileFacts): ProfileSays | null {
  if (kind !== "never-failed") return null;
  const told = ([1, 2, 3] as const).flatMap((step) => {
    const failures = examOf(step, profile)?.failures ?? null;
    return failures === null ? [] : [{ step, failures }];
  });
  if (told.length === 0) return null;
  const failed = told.filter(({ failures }) => failures > 0);
  const name = (step: 1 | 2 | 3): string => (step === 2 ? "Step 2 CK" : `Step ${step}`);
  const words = failed.map(({ step, failures }) => `${failures} failed at ${name(step)}`).join(", ");
  return says(failed.length === 0, "none failed", words === "" ? "0 failed attempts" : words);
}

function examOf(step: Claim["step"], { step1, step2ck, step3 }: ProfileFacts): ExamFact | null {
  if (step === null) return null;
  return step === 1 ? step1 : step === 2 ? step2ck : step3;
}

function countSays({ kind, value }: Claim, profile: ProfileFacts): ProfileSays | null {
  const count = countOf(value);
  const { publications, clinicalMonths, graduationYear } = profile;
  if (kind === "publications" && count !== null && publications !== null)
    return says(count <= publications, `${value} publications`, `${publications}`);
  if (kind === "months" && count !== null && clinicalMonths !== null)
    return says(
      count <= clinicalMonths,
      `${value} months`,
      `${clinicalMonths} of clinical work in the United States`,
    );
  if (kind === "graduated" && graduationYear !== null)
    return says(count === graduationYear, value, `graduated in ${graduationYear}`);
  return null;
}

function seasonSays({ kind }: Claim, { earlierSeasons }: ProfileFacts): ProfileSays | null {
  if (earlierSeasons === null) return null;
  if (kind === "unmatched")
    return {
      agrees: earlierSeasons > 0,
      verb: "tells of",
      text: "an earlier season",
      profile: `${earlierSeasons} earlier seasons`,
    };
  if (kind === "first-season") return says(earlierSeasons === 0, "first season", `${earlierSeasons} before`);
  return null;
}
