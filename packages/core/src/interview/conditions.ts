import type { InterviewEntry, InterviewSheet, RedFlag, ScoresIfAsked } from "../answers/interview.ts";
import type { Case } from "../case/case.ts";
import type { EntryKind, InterviewCondition } from "../facts/interview-facts.ts";
import { isImg } from "../gate/gate-source.ts";
import { languagesNamed } from "../profile/language-named.ts";
import { tellsOfInformatics } from "./entries-of.ts";
import type { ExamResult } from "./exam-results.ts";
import { isTimeToAsk } from "./time-since.ts";

/** What the conditions of interview questions are read from. */
export interface ConditionSource {
  readonly base: Case;
  readonly exams: readonly ExamResult[];
  readonly entries: readonly InterviewEntry[];
  readonly flags: readonly RedFlag[];
  readonly ifAsked: ScoresIfAsked | null;
  /** The sheet of one program; `null` = no program is spoken of. */
  readonly sheet: InterviewSheet | null;
}

type Test = (source: ConditionSource) => boolean;

/** Every condition of a question and when it holds. Of a program nothing is known while none is spoken of. */
const CONDITIONS: Readonly<Record<InterviewCondition, Test>> = {
  img: ({ base }) => isImg(base),
  "needs-visa": ({ base }) => needsVisa(base),
  couple: ({ base }) => base.profile.applicant.couple,
  "several-specialties": ({ base }) => base.profile.seeks.specialties.length > 1,
  "failed-attempt": (source) => hasFlag(source, "failed-attempts"),
  "exam-open": ({ exams }) => exams.some(({ result }) => result === "pending" || result === "fail"),
  "step3-open": ({ base }) => base.applicant.step3Passed !== true,
  gap: ({ base }) => isTimeToAsk(base),
  "earlier-season": (source) => hasFlag(source, "earlier-seasons"),
  "unfinished-residency": (source) => hasFlag(source, "unfinished-residency"),
  "trained-before": ({
    base: {
      profile: { experience },
    },
  }) =>
    experience.usResidency !== null ||
    (experience.residencyAbroadYears !== null && experience.residencyAbroadYears > 0),
  "no-us-experience": ({ base }) => base.applicant.usClinicalMonths === 0 && isImg(base),
  "low-score": ({ ifAsked }) => ifAsked?.moves != null,
  "informatics-told": ({ base, entries }) =>
    tellsOfInformatics(entries) || base.profile.weights.informatics > 0,
  "research-told": (source) => tells(source, "research") || tells(source, "publications"),
  "languages-told": ({ base }) =>
    base.applicant.languages.some((one) => languagesNamed(one).some((name) => name !== "english")),
  "at-program": ({ sheet }) => sheet !== null,
  "no-tie": ({ sheet }) =>
    sheet !== null && !sheet.reasons.some(({ code }) => code === "home-state" || code === "preferred-state"),
  community: ({ sheet }) => knownAt(sheet, "setting")?.startsWith("community") === true,
  university: ({ sheet }) => knownAt(sheet, "setting") === "university",
  "one-year": ({ sheet }) => sheet?.track === "preliminary",
  "record-known": ({ sheet }) => knownAt(sheet, "ehrVendor") !== null,
  "record-unknown": ({ sheet }) => knownAt(sheet, "ehrVendor") === null,
  "fellowship-known": ({ sheet }) => knownAt(sheet, "informaticsFellowship") !== null,
  "visa-unknown": ({ base, sheet }) =>
    needsVisa(base) &&
    (sheet === null || sheet.unknown.some(({ field }) => field === "visaJ1" || field === "visaH1b")),
};

/** Whether every condition of a question holds. */
export function holds(when: readonly InterviewCondition[], source: ConditionSource): boolean {
  return when.every((condition) => CONDITIONS[condition](source));
}

/** A visa is wanted, or a non-US IMG has not told. */
function needsVisa({ profile: { visa, applicant } }: Case): boolean {
  return visa === null ? applicant.type === "non-us-img" : visa !== "none";
}

function hasFlag({ flags }: ConditionSource, code: RedFlag["about"]["code"]): boolean {
  return flags.some(({ about }) => about.code === code);
}

function tells({ entries }: ConditionSource, kind: EntryKind): boolean {
  return entries.some((entry) => entry.kind === kind);
}

function knownAt(sheet: InterviewSheet | null, field: string): string | null {
  const value = sheet?.known.find((one) => one.field === field)?.value ?? null;
  return value === null ? null : String(value);
}
