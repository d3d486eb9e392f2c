import type { Profile } from "../profile/profile.ts";
import { lastDayToApply } from "../season/season-for.ts";
import { recordOf } from "./evidence-of.ts";
import { daysBefore, feeOf } from "./exam-days.ts";
import { maySitStep3, withResult } from "./exams.ts";
import { DAYS_A_MONTH, monthsUntil } from "./experience.ts";
import type { FindLevers, Pull } from "./pull.ts";
import type { Start } from "./start.ts";

/**
 * The season after this one: instead of it, which is possible while nothing has been sent; after it without a match,
 * which is one earlier season more; and so with all that can be done until then.
 */
export const nextSeasonLevers: FindLevers = (start) => {
  const { base } = start;
  const season = base.year + 1;
  const { earlierMatches } = base.profile.applicant;
  const hasSent = base.sent.soFar !== null;
  const waits = nextOf(start, "next-season", season, earlierMatches);
  const again = nextOf(start, "next-season-again", season, earlierMatches + 1);
  // Where nothing was sent and nothing can be any more, this season is no season without a match.
  const plain = hasSent ? [again] : base.canApply ? [waits, again] : [waits];
  const prepared = preparedFor(start, hasSent ? again : waits);
  return prepared === null ? plain : [...plain, prepared];
};

function nextOf({ base }: Start, code: Pull["code"], season: number, earlierMatches: number): Pull {
  const { applicant } = base.profile;
  const isMore = earlierMatches > applicant.earlierMatches;
  return {
    code,
    change: { season, ...(isMore ? { "applicant.earlier_matches": earlierMatches } : {}) },
    profile: { ...base.profile, season, applicant: { ...applicant, earlierMatches } },
    usd: isMore ? "season" : "list",
    until: lastDayToApply(season),
    evidence: "expert-direction",
    causes: isMore ? ["years", "earlier-season"] : ["years"],
    sources: yearsSources(base.facts.parameters.evidence),
  };
}

/** The same with Step 3 and months of experience, as far as they are told, open and not done; `null` = nothing to do. */
function preparedFor(start: Start, next: Pull): Pull | null {
  const { base } = start;
  const { exams, experience } = base.profile;
  const { judgements } = base.facts;
  const reading = `${base.year}-${judgements.usualReviewDay}`;
  const months = Math.min(
    judgements.leverSizes.monthsByNextSeason,
    monthsUntil(base.options.today, reading),
    judgements.experienceMonthsCap - (experience.usClinicalMonths ?? judgements.experienceMonthsCap),
  );
  const hasMonths = months >= 1 && recordOf(start, "us-clinical-experience") !== null;
  const hasStep3 =
    base.applicant.step3Passed === false && recordOf(start, "step3-passed") !== null && maySitStep3(start);
  if (!hasMonths && !hasStep3) return null;
  const passed = hasStep3 ? withResult(exams, "step3", "pass") : { change: {}, exams: {} };
  const usClinicalMonths = (experience.usClinicalMonths ?? 0) + months;
  const { register, result } = judgements.examDays;
  const days = [...(hasMonths ? [months * DAYS_A_MONTH] : []), ...(hasStep3 ? [register + result] : [])];
  const fee = hasStep3 ? feeOf(start, "usmle-step3") : 0;
  const profile: Profile = {
    ...next.profile!,
    exams: { ...exams, ...passed.exams },
    ...(hasMonths ? { experience: { ...experience, usClinicalMonths } } : {}),
  };
  return {
    ...next,
    code: "next-season-prepared",
    change: {
      ...next.change,
      ...passed.change,
      ...(hasMonths ? { "experience.us_clinical_months": usClinicalMonths } : {}),
    },
    profile,
    // What months of experience cost is not known.
    ...(hasMonths || fee === null ? { usd: null } : { fee }),
    // All of it is done when programs begin to read, so what takes longest is begun first.
    until: daysBefore(reading, Math.max(...days)),
    causes: [...next.causes, "advisers"],
  };
}

function yearsSources(records: Start["base"]["facts"]["parameters"]["evidence"]): readonly string[] {
  return records.find(({ factor }) => factor === "years-since-graduation")?.sources ?? [];
}
