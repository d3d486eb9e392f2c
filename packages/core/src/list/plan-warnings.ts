import type { ListRow, PlanReport } from "../answers/plan-report.ts";
import type { WarningReason } from "../answers/reasons.ts";
import type { Candidates } from "../case/candidates.ts";
import { ASSUMED_USD_PER_CHANCE } from "../case/plan-options.ts";
import type { Facts } from "../facts/facts.ts";
import type { PortfolioSolution } from "../portfolio/problem/instance.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { Profile } from "../profile/profile.ts";
import { visaFieldsOf } from "../profile/visa-fields.ts";
import { allowanceOf } from "../season/allowance-of.ts";
import { plannedFees } from "../season/planned-fees.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import { ASSUMED_PRELIMINARY_WORTH, fullPositions } from "./one-year.ts";

/** Scores outside these have too few applicants behind them; the model extends a line. */
const STEP2CK_COVERED = { low: 215, high: 265 } as const;
/** Specialties whose level rests on few data (MODEL-NOTES section 5). */
const THIN_LEVEL: readonly string[] = ["Family Medicine"];
const LOW_CHANCE = 0.15;

/** Everything about the plan that is to be read with care. */
export function planWarnings(
  facts: Facts,
  profile: Profile,
  applicant: Applicant,
  season: SeasonFacts,
  year: number,
  candidates: Candidates,
  solution: PortfolioSolution,
  list: readonly ListRow[],
  cost: PlanReport["cost"],
  match: number,
): WarningReason[] {
  const warnings: WarningReason[] = [...applicantWarnings(profile), ...candidates.warnings];
  if (candidates.rows.length === 0) warnings.push({ code: "no-candidates" });
  else if (match < LOW_CHANCE) warnings.push({ code: "low-chance", chance: match });
  const { usd } = profile.budget;
  if (usd !== null && usd < cost.fixed)
    warnings.push({ code: "budget-below-fixed-fees", usd, fixed: cost.fixed });
  if (!solution.feasible && solution.conflict !== null)
    warnings.push({ code: "limits-conflict", conflict: solution.conflict });
  // Money and number are named where the list stops.
  const closed = solution.emptiedBy.filter(({ kind }) => kind === "group" || kind === "cap");
  if (closed.length > 0) warnings.push({ code: "limits-let-nobody-in", limits: closed });
  if (profile.budget.usdPerChance === null)
    warnings.push({ code: "price-assumed", usd: ASSUMED_USD_PER_CHANCE });
  const rows = Int32Array.from(solution.order, (index) => candidates.rows[index] ?? -1);
  if (profile.weights.preliminary === null && fullPositions(facts.programs, rows).includes(0))
    warnings.push({ code: "preliminary-worth-assumed", worth: ASSUMED_PRELIMINARY_WORTH });

  for (const visa of visaFieldsOf(applicant)) {
    const programs = list.filter((row) => row.unknown.includes(visa)).length;
    if (programs > 0) warnings.push({ code: "visa-unknown", programs, visa });
  }
  for (const specialty of profile.seeks.specialties) {
    if (THIN_LEVEL.includes(specialty)) warnings.push({ code: "level-thin", specialty });
  }
  warnings.push({ code: "rates-move" }, ...seasonWarnings(profile, season, year, cost));
  if (facts.rights === "public") warnings.push({ code: "public-facts" });
  return warnings;
}

/** Warnings that need only the profile: unmodelled, untold or extrapolated parts. */
export function applicantWarnings(profile: Profile): WarningReason[] {
  const warnings: WarningReason[] = [];
  const { step2ck, failedAttempts } = profile.exams;
  if (step2ck === "pending") warnings.push({ code: "step2ck-pending" });
  else if (step2ck < STEP2CK_COVERED.low || step2ck > STEP2CK_COVERED.high) {
    warnings.push({ code: "step2ck-extrapolated", score: step2ck, ...STEP2CK_COVERED });
  }
  if (Object.values(failedAttempts).some((count) => (count ?? 0) > 0))
    warnings.push({ code: "failed-attempts-thin" });
  const untold: [string, unknown][] = [
    ["applicant.graduation_year", profile.applicant.graduationYear],
    ["visa", profile.visa],
    ["exams.failed_attempts.step1", failedAttempts.step1],
    ["exams.failed_attempts.step2ck", failedAttempts.step2ck],
    ["exams.step3", profile.exams.step3],
    ["experience.us_clinical_months", profile.experience.usClinicalMonths],
    ["experience.publications", profile.experience.publications],
  ];
  for (const [field, value] of untold) if (value === null) warnings.push({ code: "not-told", field });
  if (profile.applicant.couple) warnings.push({ code: "couple-not-modelled" });
  return warnings;
}

function seasonWarnings(
  profile: Profile,
  season: SeasonFacts,
  year: number,
  cost: PlanReport["cost"],
): WarningReason[] {
  const warnings: WarningReason[] = [];
  const services = new Map(
    profile.seeks.specialties.map((name) => plannedFees(season, name)).map((fees) => [fees.service, fees]),
  );
  const published = [...services.values()].flatMap((fees) => fees.provenance ?? []);
  const oldest = Math.min(
    ...published.map((fees) => fees.publishedFor),
    ...cost.fixedItems.map((fee) => fee.publishedFor),
  );
  if (oldest < year) warnings.push({ code: "fees-carried-over", season: year, publishedFor: oldest });
  const secondHand = (confidence: string): boolean => confidence !== "official";
  if (
    published.some((fees) => secondHand(fees.confidence)) ||
    cost.fixedItems.some((fee) => secondHand(fee.confidence))
  ) {
    warnings.push({ code: "fees-second-hand" });
  }
  for (const fees of services.values())
    if (fees.assumed) warnings.push({ code: "fees-unknown", service: fees.service });
  if (profile.signals === "default") {
    for (const specialty of profile.seeks.specialties) {
      const rule = allowanceOf(season, specialty);
      if (rule !== null && rule.publishedFor < year) {
        warnings.push({ code: "signals-carried-over", specialty, publishedFor: rule.publishedFor });
      }
    }
  }
  return warnings;
}
