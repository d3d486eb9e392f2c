import type { InterviewEntry, InterviewReport } from "../answers/interview.ts";
import { type Case, runOf } from "../case/case.ts";
import type { Problem } from "../problem/problem.ts";
import { ok, type Result } from "../result.ts";
import { chosenQuestions } from "./chosen-questions.ts";
import { entriesOf } from "./entries-of.ts";
import { examResultsOf } from "./exam-results.ts";
import { notToldOf, redFlagsOf } from "./red-flags-of.ts";
import { scoresIfAskedOf } from "./scores-if-asked.ts";
import { sheetOf } from "./sheet-of.ts";

/**
 * What the applicant of a case will be asked, what she can answer from, and a sheet about one program where one is named
 * (`smartpick/interview@1`). No chance enters it and no answer is written. Refuses an id the ledger lacks.
 */
export function interviewFor(base: Case, program: string | null): Result<InterviewReport, Problem> {
  const found = program === null ? null : sheetOf(base, program);
  if (found !== null && !found.ok) return found;
  const sheet = found?.value ?? null;
  const exams = examResultsOf(base);
  const entries = entriesOf(base.profile, exams);
  const growth = withoutUnfinished(base, entries);
  const flags = redFlagsOf(base, exams, growth);
  const ifAsked = scoresIfAskedOf(base, exams, growth);
  return ok({
    schema: "smartpick/interview@1",
    ...runOf(base, { ...(sheet === null ? {} : { program: sheet.id }), ...formTold(base) }),
    entries,
    notTold: notToldOf(base, exams),
    flags,
    ifAsked,
    ...(sheet === null ? {} : { program: sheet }),
    questions: chosenQuestions({ base, exams, entries, flags, ifAsked, sheet }),
  });
}

/** What is read of the application form, where anything is told there. */
function formTold({ profile: { application } }: Case): object {
  return application === undefined ? {} : { application };
}

/** The entries that can show growth: a residency that was not finished is a red flag itself. */
function withoutUnfinished(
  { profile: { experience } }: Case,
  entries: readonly InterviewEntry[],
): readonly InterviewEntry[] {
  if (experience.usResidency?.finished !== false) return entries;
  return entries.filter(({ at }) => !at.startsWith("experience.us_residency"));
}
