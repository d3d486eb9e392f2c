import type { Lever } from "../answers/what-if.ts";
import type { FactorId } from "../facts/parameters.ts";
import type { Profile } from "../profile/profile.ts";
import { gradeOf, recordOf } from "./evidence-of.ts";
import { sameProfile } from "./other-case.ts";
import type { Pull } from "./pull.ts";
import type { Start } from "./start.ts";

type Cause = Lever["causes"][number];

/** What is known of a field: the cause, and the factor whose record says how well. */
interface Known {
  readonly cause: Cause;
  readonly factor?: FactorId;
}

/** By path in a profile file. A path that is not named here chooses among applications. */
const KNOWN: readonly (readonly [path: string, known: Known])[] = [
  ["season", { cause: "years", factor: "years-since-graduation" }],
  ["applicant.type", { cause: "fixed" }],
  ["applicant.graduation_year", { cause: "years", factor: "years-since-graduation" }],
  ["applicant.earlier_matches", { cause: "earlier-season" }],
  ["applicant.country", { cause: "not-read" }],
  ["applicant.couple", { cause: "not-read" }],
  ["applicant.in_us", { cause: "not-read" }],
  ["exams.step1", { cause: "required" }],
  ["exams.step2ck", { cause: "score", factor: "step2ck" }],
  ["exams.step3", { cause: "advisers", factor: "step3-passed" }],
  ["exams.comlex1", { cause: "required" }],
  ["exams.comlex2", { cause: "score", factor: "step2ck" }],
  ["exams.comlex3", { cause: "advisers", factor: "step3-passed" }],
  ["exams.failed_attempts", { cause: "failures", factor: "step1-failed" }],
  ["exams.english", { cause: "required" }],
  ["exams.ecfmg", { cause: "required" }],
  ["visa", { cause: "visa", factor: "visa-need" }],
  ["experience.us_clinical_months", { cause: "advisers", factor: "us-clinical-experience" }],
  ["experience.publications", { cause: "advisers", factor: "publications" }],
  ["experience.research", { cause: "not-read" }],
  ["experience.work", { cause: "not-read" }],
  ["experience.volunteer", { cause: "not-read" }],
  ["experience.residency_abroad_years", { cause: "not-read" }],
  ["experience.us_residency", { cause: "not-read" }],
  ["home", { cause: "home", factor: "home-state" }],
  ["signals", { cause: "signals", factor: "signal" }],
  ["facts", { cause: "answer" }],
  ["portfolio", { cause: "not-read" }],
];

/**
 * The one lever that was asked for: `profile` is the applicant's own with `change`. Fields that no chance reads have no
 * number, since a zero would say that they do nothing.
 */
export function askedLever(start: Start, change: Lever["change"], profile: Profile): Pull {
  const paths = Object.keys(change);
  const known = paths.flatMap(knownOf);
  const isUnread = known.every(({ cause }) => cause === "not-read");
  const hasNumber = !isUnread || sameProfile(profile, start.base.profile);
  const records = known.flatMap(({ factor }) =>
    factor === undefined ? [] : (recordOf(start, factor) ?? []),
  );
  const isExpert =
    known.some(({ cause }) => cause === "earlier-season") ||
    records.some((record) => gradeOf(record) === "expert-direction");
  return {
    code: "set",
    change,
    profile: hasNumber ? profile : null,
    usd: null,
    until: null,
    evidence: !hasNumber ? "no-data" : isExpert ? "expert-direction" : "published",
    causes: [
      ...new Set<Cause>([
        ...(paths.some((path) => isFixed(start, path)) ? (["fixed"] as const) : []),
        ...known.map(({ cause }) => cause),
        ...(start.base.sent.soFar !== null && paths.some(isOfHer) ? (["as-if"] as const) : []),
      ]),
    ],
    sources: [...new Set(records.flatMap(({ sources }) => sources))],
  };
}

/** What is known of a path: of itself, of the group that holds it, or of all that it holds. */
function knownOf(path: string): readonly Known[] {
  const found = KNOWN.filter(
    ([name]) => name === path || path.startsWith(`${name}.`) || name.startsWith(`${path}.`),
  );
  return found.length === 0 ? [{ cause: "choice" }] : found.map(([, known]) => known);
}

/** Whether a field tells of what lies behind the applicant, so that no act of hers changes it. */
function isFixed({ base }: Start, path: string): boolean {
  const { applicant, exams } = base.profile;
  if (path === "exams.step1") return exams.step1 === "pass" || typeof exams.step1 === "number";
  if (path === "exams.step2ck") return typeof exams.step2ck === "number";
  if (path === "exams.step3") return base.applicant.step3Passed === true;
  if (path === "applicant.graduation_year") return applicant.graduationYear !== null;
  return path.startsWith("exams.failed_attempts");
}

/** Whether a field is the applicant's own, so that what has happened in the season is read by it too. */
function isOfHer(path: string): boolean {
  return /^(applicant|exams|visa|experience|home)\b/.test(path);
}
