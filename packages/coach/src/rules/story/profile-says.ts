import type { ExamFact, ProfileFacts } from "../context.ts";
import { type Claim, countOf } from "./profile-claims.ts";

/** What the text tells of and what the profile shows for one thing, each as a noun phrase, and whether both can be true. */
export interface ProfileSays {
  readonly agrees: boolean;
  readonly text: string;
  readonly profile: string;
}

/** What the profile shows where a text claims something; `null` where it has not been told. */
export function profileSays(claim: Claim, profile: ProfileFacts): ProfileSays | null {
  return (
    examSays(claim, profile) ??
    failureSays(claim, profile) ??
    countSays(claim, profile) ??
    seasonSays(claim, profile) ??
    statusSays(claim, profile) ??
    languageSays(claim, profile)
  );
}

function says(agrees: boolean, text: string, profile: string): ProfileSays {
  return { agrees, text, profile };
}

function examSays({ kind, step, value }: Claim, profile: ProfileFacts): ProfileSays | null {
  const fact = examOf(step, profile);
  if (fact === null || step === null) return null;
  const name = nameOf(step);
  const { failures, passed, score } = fact;
  if (kind === "first-attempt" && failures !== null)
    return says(failures === 0, `a pass at ${name} on the first attempt`, failedAt(failures, name));
  if (kind === "failed" && failures !== null) {
    const times = countOf(value);
    const text = times === null ? `a failed attempt at ${name}` : failedAt(times, name);
    return says(times === null ? failures > 0 : failures === times, text, failedAt(failures, name));
  }
  if (kind === "passed" && passed !== null)
    return says(passed, `a pass at ${name}`, passed ? `a pass at ${name}` : `no pass at ${name}`);
  if (kind === "score" && score !== null)
    return says(Number(value) === score, `a score of ${value} at ${name}`, `a score of ${score} at ${name}`);
  return null;
}

const nameOf = (step: 1 | 2 | 3): string => (step === 2 ? "Step 2 CK" : `Step ${step}`);

const failedAt = (failures: number, name: string): string =>
  `${counted(failures, "failed attempt", "failed attempts")} at ${name}`;

/** A count with its noun: “no publications”, “1 publication”. */
function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;
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
  const words = failed.map(({ step, failures }) => failedAt(failures, nameOf(step))).join(", ");
  return says(failed.length === 0, "no failed attempt", words === "" ? "no failed attempt" : words);
}

function examOf(step: Claim["step"], { step1, step2ck, step3 }: ProfileFacts): ExamFact | null {
  if (step === null) return null;
  return step === 1 ? step1 : step === 2 ? step2ck : step3;
}

function countSays({ kind, value }: Claim, profile: ProfileFacts): ProfileSays | null {
  const count = countOf(value);
  if (count === null) return null;
  const { publications, clinicalMonths, graduationYear } = profile;
  if (kind === "publications" && publications !== null) {
    const papers = (many: number): string => counted(many, "publication", "publications");
    return says(count <= publications, papers(count), papers(publications));
  }
  if (kind === "months" && clinicalMonths !== null) {
    const months = (many: number): string =>
      `${counted(many, "month", "months")} of clinical work in the United States`;
    return says(count <= clinicalMonths, months(count), months(clinicalMonths));
  }
  if (kind === "graduated" && graduationYear !== null)
    return says(count === graduationYear, `graduation in ${value}`, `graduation in ${graduationYear}`);
  return null;
}

function seasonSays({ kind }: Claim, { earlierSeasons }: ProfileFacts): ProfileSays | null {
  if (earlierSeasons === null) return null;
  const told = counted(earlierSeasons, "earlier season", "earlier seasons");
  if (kind === "unmatched") return says(earlierSeasons > 0, "an earlier season", told);
  if (kind === "first-season") return says(earlierSeasons === 0, "a first season", told);
  return null;
}

/** A green card is held by who is no citizen, and spares the visa. */
function statusSays({ kind }: Claim, { usCitizen, needsVisa }: ProfileFacts): ProfileSays | null {
  const citizen = usCitizen === true ? "US citizenship" : "no US citizenship";
  if (kind === "citizen" && usCitizen !== null) return says(usCitizen, "US citizenship", citizen);
  if (kind !== "green-card") return null;
  if (usCitizen === true) return says(false, "a green card", citizen);
  return needsVisa === null
    ? null
    : says(!needsVisa, "a green card", needsVisa ? "need of a visa" : "no need of a visa");
}

function languageSays({ kind, value }: Claim, { languages }: ProfileFacts): ProfileSays | null {
  if (kind !== "language" || languages === null) return null;
  const known = value.toLowerCase();
  const isListed = languages.some((name) => name.includes(known) || known.includes(name));
  return says(isListed, capital(known), languages.map(capital).join(", "));
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
