import type { LettersReport } from "../answers/letters.ts";
import { type Case, runOf } from "../case/case.ts";
import { lettersOf } from "./letters-of.ts";
import { seasonOfLetters } from "./season-of-letters.ts";

/** The letters of recommendation of the applicant of a case, on its day (`smartpick/letters@1`). */
export function lettersFor(base: Case): LettersReport {
  const { facts, profile, season, options } = base;
  const letters = profile.letters ?? [];
  const asked = { letters, specialties: profile.seeks.specialties, today: options.today };
  return {
    schema: "smartpick/letters@1",
    // A plan does not depend on letters; this answer does.
    ...runOf(base, { letters }),
    ...lettersOf(asked, seasonOfLetters(season, facts.judgements.usualReviewDay)),
  };
}
