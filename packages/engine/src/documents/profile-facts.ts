import type { ExamFact, ProfileFacts } from "@smartpick/coach";
import type { Profile } from "@smartpick/core";

type Exams = Profile["exams"];

/** What a profile says that a text can agree with or contradict; what she has not told is `null`. */
export function profileFacts(profile: Profile): ProfileFacts {
  const { applicant, exams, experience, portfolio, seeks, visa } = profile;
  const { skills, projects, education, publications } = portfolio;
  return {
    graduationYear: applicant.graduationYear,
    step1: examFact(exams.step1, exams.failedAttempts.step1),
    step2ck: examFact(exams.step2ck, exams.failedAttempts.step2ck),
    step3: examFact(exams.step3, exams.failedAttempts.step3),
    clinicalMonths: experience.usClinicalMonths,
    publications: experience.publications,
    earlierSeasons: applicant.earlierMatches,
    country: applicant.country,
    usCitizen: applicant.type === "us-img" ? true : applicant.type === "non-us-img" ? false : null,
    needsVisa: visa === null ? null : visa !== "none",
    specialties: seeks.specialties,
    languages: applicant.languages.length === 0 ? null : applicant.languages.map((one) => one.toLowerCase()),
    portfolio: [...skills, ...projects, ...education, ...publications].flatMap(textsIn),
  };
}

function examFact(
  result: Exams["step1"] | Exams["step2ck"] | Exams["step3"],
  failures: number | null,
): ExamFact {
  // A score may lie below the passing score of its year: it says nothing of passing here.
  if (typeof result === "number") return { passed: null, score: result, failures };
  const passed = result === "pass" ? true : result === "fail" || result === "none" ? false : null;
  return { passed, score: null, failures };
}

/** Every text of a free entry, at any depth. */
function textsIn(entry: unknown): readonly string[] {
  if (typeof entry === "string") return [entry];
  if (typeof entry !== "object" || entry === null) return [];
  return Object.values(entry).flatMap(textsIn);
}
