import {
  caseOf,
  EMPTY_PORTFOLIO,
  type Facts,
  type InterviewFacts,
  type InterviewQuestion,
  type InterviewReport,
  interviewFor,
  OLD_LISTS,
  type OldList,
  type PortfolioTold,
  type Profile,
} from "../../src/index.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";
import type { TestProgram } from "../chances/synthetic-facts.ts";

/** A question of a small bank that is always asked. */
export function question(id: string, changes: Partial<InterviewQuestion> = {}): InterviewQuestion {
  return {
    ...{ id, theme: "patients", asks: `Is this ${id}?`, listensFor: "Something.", draws: [], when: [] },
    source: "a-source",
    ...changes,
  };
}

/** A small ledger with a bank of interview questions. */
export function interviewFacts(
  questions: readonly InterviewQuestion[] = [],
  programs: readonly TestProgram[] = [{}],
): Facts {
  const interview: InterviewFacts = { gap: { years: 2, months: 6, source: "gap-source" }, questions };
  return { ...caseFacts(programs), interview };
}

/** A portfolio of entries without a known form, as old files have them. */
export function free(entries: Partial<Record<OldList, readonly unknown[]>>): PortfolioTold {
  return {
    ...EMPTY_PORTFOLIO,
    free: OLD_LISTS.flatMap((list) =>
      (entries[list] ?? []).map((value, index) => ({ list, index, value, problems: [] })),
    ),
  };
}

/** The profile that tells little, with parts of its groups changed. */
export function told(
  changes: {
    readonly applicant?: Partial<Profile["applicant"]>;
    readonly exams?: Partial<Profile["exams"]>;
    readonly experience?: Partial<Profile["experience"]>;
    readonly portfolio?: Partial<Profile["portfolio"]>;
  } & Partial<
    Pick<Profile, "visa" | "seeks" | "home" | "weights" | "pins" | "inSeason" | "facts" | "application">
  > = {},
): Profile {
  const base = profileWith();
  return {
    ...base,
    ...changes,
    applicant: { ...base.applicant, graduationYear: 2026, ...changes.applicant },
    exams: { ...base.exams, ...changes.exams },
    experience: { ...base.experience, ...changes.experience },
    portfolio: { ...base.portfolio, ...changes.portfolio },
  };
}

/** Experiences of the application form, each with its first and last month; `null` = not told. */
export function experiences(
  ...months: readonly (readonly [from: string | null, to: string | null])[]
): NonNullable<Profile["application"]> {
  return {
    experiences: months.map(([from, to], at) => ({
      ...{ title: `Work ${at + 1}`, type: "work", organization: "A clinic", location: null, setting: null },
      ...{ from, to, frequency: null, focus: null, characteristic: null, text: null },
      ...{ mostMeaningful: false, meaning: null },
    })),
    impactful: null,
    regions: [],
    areas: { prefers: [], text: null },
    scholarly: [],
    connections: [],
  };
}

/** The interview of a profile in the 2027 season, seen on 1 July 2026. Throws where it is refused. */
export function interviewOf(
  profile: Profile,
  facts: Facts = interviewFacts(),
  program: string | null = null,
  today = "2026-07-01",
): InterviewReport {
  const base = caseOf(facts, profile, { today, seed: 1, season: 2027 });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  const report = interviewFor(base.value, program);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
}
