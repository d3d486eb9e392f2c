import type { ExamFact, ProfileFacts } from "@smartpick/coach";
import { entriesInOrder, entryTexts, type Profile } from "@smartpick/core";

/** Skills and projects come first: they are what a text is most often compared with. */
const CLAIM_LISTS = ["skills", "projects", "education", "publications"] as const;

type Exams = Profile["exams"];

/** What a profile says that a text can agree with or contradict; what she has not told is `null`. */
export function profileFacts(profile: Profile): ProfileFacts {
  const { applicant, exams, experience, portfolio, seeks, visa } = profile;
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
    portfolio: CLAIM_LISTS.flatMap((list) =>
      entriesInOrder(portfolio, list).flatMap((entry) => entryTexts(list, entry)),
    ),
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
