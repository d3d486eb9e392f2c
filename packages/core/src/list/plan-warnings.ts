import type { ListRow, PlanReport } from "../answers/plan-report.ts";
import type { WarningReason } from "../answers/reasons.ts";
import type { Case } from "../case/case.ts";
import type { Facts } from "../facts/facts.ts";
import { rowOf } from "../facts/lookup.ts";
import { namedProgram } from "../facts/program-card.ts";
import type { Profile } from "../profile/profile.ts";
import { unlikelyIn } from "../profile/unlikely.ts";
import { visaFieldsOf } from "../profile/visa-fields.ts";
import { allowanceOf } from "../season/allowance-of.ts";
import { plannedFees } from "../season/planned-fees.ts";
import { backgroundWarnings } from "./background-warnings.ts";
import type { ChosenList } from "./chosen-list.ts";
import { examWarnings, untoldExams } from "./exam-warnings.ts";
import { firstApplicationOf } from "./first-application.ts";
import { limitsPassed } from "./limits-passed.ts";
import { fullPositions } from "./one-year.ts";
import { sharedHospitals } from "./same-hospital.ts";
import { specialtyLevels } from "./specialty-levels.ts";
import { tierBreaches } from "./tiers.ts";
import { visaNoes } from "./visa-noes.ts";

/** Everything about the plan that is to be read with care. */
export function planWarnings(base: Case, list: ChosenList, report: PlanBlocks): WarningReason[] {
  const { facts, profile } = base;
  const { judgements } = facts;
  const candidates = base.candidates();
  const { cost, rows, match } = report;
  const { programs } = facts;
  const listed = new Set(list.solution.order.map((index) => programs.ids[candidates.rows[index]!]));
  const warnings: WarningReason[] = [
    ...applicantWarnings(base),
    // What would stay because it is pinned is named where it does.
    ...candidates.warnings.filter((warning) => !isKeptPin(warning) || listed.has(warning.program)),
  ];
  if (candidates.rows.length === 0) {
    if (base.canApply) warnings.push({ code: "no-candidates" });
  } else if (match < judgements.lowChance) warnings.push({ code: "low-chance", chance: match });
  const { usd } = profile.budget;
  // Where something was sent, the money that it took is named as a limit that is passed.
  const first = somethingSent(base) || rows.length > 0 ? null : firstApplicationOf(base);
  if (usd !== null && first !== null && usd < first.usd)
    warnings.push({
      code: "budget-below-fixed-fees",
      usd,
      fixed: first.fixedUsd,
      first: { specialty: first.specialty, usd: first.usd },
    });
  const { feasible, conflict, emptiedBy } = list.solution;
  if (!feasible && conflict !== null) warnings.push({ code: "limits-conflict", conflict });
  // Money and number are named where the list stops.
  const closed = base.canApply ? emptiedBy.filter(({ kind }) => kind === "group" || kind === "cap") : [];
  if (closed.length > 0) warnings.push({ code: "limits-let-nobody-in", limits: closed });
  const hospitals = sharedHospitals(
    programs,
    list.solution.order.map((index) => candidates.rows[index]!),
  ).length;
  if (hospitals > 0) warnings.push({ code: "same-hospital", hospitals });
  const shown = rows.map(({ tier }) => tier);
  for (const breach of tierBreaches(shown, profile.constraints.tier))
    warnings.push({ code: "tier-limit-broken", ...breach });
  warnings.push(...limitsPassed(base, cost.fixed), ...pinsWithoutRoom(base, list));
  if (profile.budget.usdPerChance === null)
    warnings.push({ code: "price-assumed", usd: judgements.assumedUsdPerChance });
  const listedRows = Int32Array.from(list.solution.order, (index) => candidates.rows[index]!);
  if (profile.weights.preliminary === null && fullPositions(programs, listedRows).includes(0))
    warnings.push({ code: "preliminary-worth-assumed", worth: judgements.assumedPreliminaryWorth });

  for (const visa of visaFieldsOf(base.applicant)) {
    // What was sent is paid for.
    const programs = rows.filter((row) => row.unknown.includes(visa) && row.inSeason === undefined).length;
    if (programs > 0) warnings.push({ code: "visa-unknown", programs, visa });
  }
  warnings.push(...visaNoes(rows));
  for (const { specialty, grade } of specialtyLevels(base, profile.seeks.specialties))
    if (grade === "thin") warnings.push({ code: "level-thin", specialty });
  warnings.push({ code: "rates-move" }, ...seasonWarnings(base, cost));
  if (facts.rights === "public") warnings.push({ code: "public-facts" });
  return warnings;
}

type KeptPin = Extract<WarningReason, { code: "pin-outside-filter" | "pin-fails-rule" }>;

function isKeptPin(warning: WarningReason): warning is KeptPin {
  return warning.code === "pin-outside-filter" || warning.code === "pin-fails-rule";
}

function somethingSent({ sent }: Pick<Case, "sent">): boolean {
  return sent.running.size + sent.closed.size > 0;
}

/** The blocks of a plan that its warnings speak of. */
export interface PlanBlocks {
  readonly cost: PlanReport["cost"];
  readonly rows: readonly ListRow[];
  /** Chance of matching. */
  readonly match: number;
}

/** Warnings that need only the profile and its season: unmodelled, untold or extrapolated parts. */
export function applicantWarnings({
  facts: { judgements },
  profile,
  year,
}: {
  readonly facts: Pick<Facts, "judgements">;
  readonly profile: Profile;
  readonly year: number;
}): WarningReason[] {
  const warnings: WarningReason[] = [...unlikelyIn(profile, judgements)];
  warnings.push(...examWarnings(profile.exams, judgements), ...backgroundWarnings(profile, year));
  const untold: [string, unknown][] = [
    ["applicant.graduation_year", profile.applicant.graduationYear],
    // The tables count US IMGs as citizens, and so no visa moves their numbers.
    ...(profile.applicant.type === "non-us-img" ? [["visa", profile.visa] satisfies [string, unknown]] : []),
    ...untoldExams(profile.exams, profile.applicant.type),
    ["experience.us_clinical_months", profile.experience.usClinicalMonths],
    ["experience.publications", profile.experience.publications],
  ];
  for (const [field, value] of untold) if (value === null) warnings.push({ code: "not-told", field });
  if (profile.applicant.couple) warnings.push({ code: "couple-not-modelled" });
  return warnings;
}

function seasonWarnings({ profile, season, sent, year }: Case, cost: PlanReport["cost"]): WarningReason[] {
  const warnings: WarningReason[] = [];
  const services = new Map(
    profile.seeks.specialties.map((name) => plannedFees(season, name)).map((fees) => [fees.service, fees]),
  );
  const published = [...services.values()].map((fees) => fees.provenance);
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
  if (profile.signals !== "default") {
    const sought: readonly string[] = profile.seeks.specialties;
    for (const specialty of Object.keys(profile.signals))
      if (!sought.includes(specialty) && !sent.bySpecialty.has(specialty))
        warnings.push({ code: "signals-not-sought", specialty });
  }
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

/** Must-haves that could be on the list and are not, since limits leave no room for them; an empty list names its limits. */
function pinsWithoutRoom(base: Case, { solution }: ChosenList): WarningReason[] {
  if (solution.order.length === 0) return [];
  const { programs } = base.facts;
  const { rows } = base.candidates();
  const listed = new Set(solution.order.map((index) => rows[index]!));
  const pinned = new Set(base.profile.pins.must.map((id) => rowOf(programs, id)));
  return [...rows]
    .filter((row) => pinned.has(row) && !listed.has(row))
    .map((row) => ({ code: "pin-lost", ...namedProgram(programs, row), why: "limits" }));
}
