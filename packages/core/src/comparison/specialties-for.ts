import type { SpecialtiesReport, SpecialtyRow } from "../answers/chances-report.ts";
import type { Evidence, PlanReport } from "../answers/plan-report.ts";
import type { WarningReason } from "../answers/reasons.ts";
import { afresh, type Case, runOf } from "../case/case.ts";
import type { FieldName } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import type { Judgements } from "../facts/judgements.ts";
import { factAt } from "../facts/lookup.ts";
import { gateKey, secondYearOf } from "../gate/gate-key.ts";
import { headlineLimitOf } from "../list/headline-cap.ts";
import { listOf } from "../list/list-of.ts";
import { planReportOf } from "../list/plan-report-of.ts";
import { applicantWarnings } from "../list/plan-warnings.ts";
import { specialtyLevels } from "../list/specialty-levels.ts";
import type { Profile } from "../profile/profile.ts";
import type { SpecialtyName } from "../program/specialties.ts";
import { toEnd } from "../to-end.ts";
import { atEqualMoney, equalUsdOf, type OwnList } from "./equal-money.ts";
import { disputedPairs, type Ordered, winnerOf } from "./published-order.ts";
import { isThin } from "./thin.ts";

/**
 * Base specialties side by side (`smartpick/specialties@1`): for each, the best list of that specialty alone within the
 * profile's money and count limits, and the best one for the same dollars, by which they are ordered. Pins, limits per specialty and tier limits belong to the plan, not to the comparison;
 * neither do applications already sent. It pauses before each specialty.
 */
export function* specialtySteps(base: Case): Generator<ComparisonProgress, SpecialtiesReport> {
  const { facts, profile } = base;
  const names = [
    ...new Set<SpecialtyName>([...profile.seeks.specialties, ...facts.judgements.comparedSpecialties]),
  ];
  const bare: Profile = {
    ...profile,
    pins: { ...profile.pins, must: [] },
    constraints: {
      specialty: {},
      state: profile.constraints.state,
      tier: {},
      oneSpecialtyPerHospital: false,
    },
  };
  const made: (OwnList & { readonly alone: Case; readonly row: OwnRow })[] = [];
  let secondYear = 0;
  const seen: SpecialtyRow[] = [];
  for (const name of names) {
    yield { done: made.length, of: names.length, part: { names, rows: [...seen] } };
    const alone = afresh(base, { ...bare, seeks: { ...bare.seeks, specialties: [name] } });
    const list = listOf(alone);
    const plan = planReportOf(alone, list);
    secondYear += secondYearOf(plan.list.map(({ track }) => track));
    const sought = (profile.seeks.specialties as readonly string[]).includes(name);
    const own = { list, plan, sought };
    const row = rowOfPlan(alone, profile, name, own);
    made.push({ ...own, alone, row });
    seen.push(row);
  }
  const equalUsd = equalUsdOf(made);
  const found = made.map(({ alone, row, ...own }) => ({
    ...row,
    equal: atEqualMoney(own, equalUsd, headlineLimitOf(alone).limit),
  }));
  const disputed = disputedPairs(found);
  const inDispute = new Set(disputed.flat());
  const rows = found.map(
    (row): SpecialtyRow =>
      inDispute.has(row.specialty) ? { ...row, disputed: true, evidence: "thin" } : row,
  );
  const oddsOf = ({ equal, match }: SpecialtyRow): number => (equal ?? { match }).match.mid;
  rows.sort((a, b) => oddsOf(b) - oddsOf(a));
  const afreshNote: WarningReason[] =
    base.canApply && base.sent.soFar === null ? [] : [{ code: "compared-afresh", season: base.year }];
  return {
    schema: "smartpick/specialties@1",
    ...runOf(base),
    ...gateKey(base, secondYear),
    ...(equalUsd === 0 ? {} : { equalUsd }),
    winner: winnerOf(found, disputed, new Set(rows.filter(isThin).map(({ specialty }) => specialty))),
    disputed: disputed.map(([better, worse]) => [better, worse]),
    specialties: rows,
    warningReasons: [
      ...afreshNote,
      ...tooSmallFor(made),
      ...applicantWarnings(base).filter(({ code }) => code !== "couple-not-modelled"),
    ],
  };
}

/** Where the budget pays for no list of any specialty: what the cheapest first application costs. */
function tooSmallFor(made: readonly OwnList[]): readonly WarningReason[] {
  if (made.some(({ plan }) => plan.list.length > 0)) return [];
  const short = made.flatMap(({ plan }) =>
    plan.warningReasons.filter((reason) => reason.code === "budget-below-fixed-fees"),
  );
  const least = short.toSorted((a, b) => (a.first?.usd ?? a.fixed) - (b.first?.usd ?? b.fixed));
  return least.slice(0, 1);
}

/** How many specialties have been compared, and what is known of them so far. */
export interface ComparisonProgress {
  readonly done: number;
  readonly of: number;
  readonly part: ComparisonPart;
}

/** A comparison on its way: all that will be compared, and the rows found so far, at their own stop lines alone. */
export interface ComparisonPart {
  readonly names: readonly string[];
  readonly rows: readonly SpecialtyRow[];
}

/** A specialty before the money of all is known. */
type OwnRow = SpecialtyRow & Pick<Ordered, "perApplicant">;

/** The same without a pause. */
export function specialtiesFor(base: Case): SpecialtiesReport {
  return toEnd(specialtySteps(base));
}

/** `alone` seeks this specialty only; `profile` is the applicant's own. */
function rowOfPlan(alone: Case, profile: Profile, specialty: string, { plan, sought }: OwnList): OwnRow {
  const { facts } = alone;
  const { match } = plan.chance;
  const covered = plan.candidates.considered > 0;
  const published = publishedRate(facts, profile, specialty);
  const scores = publishedScores(facts, profile, specialty);
  const verdict = verdictOf(facts.judgements, covered ? match.mid : null, published, scores);
  const needsUsd = covered ? needsUsdOf(plan) : null;
  return {
    specialty,
    programs: plan.candidates.considered,
    open: { meets: plan.candidates.meets, unknown: plan.candidates.unknown, fails: plan.candidates.fails },
    match,
    anyInterview: plan.chance.anyInterview,
    applications: plan.list.length,
    usd: covered ? plan.cost.total : null,
    informatics: informaticsRoutes(alone, specialty),
    published,
    evidence: middleEvidence(plan),
    scores,
    verdict: needsUsd === null ? verdict : "over-budget",
    ...(needsUsd === null ? {} : { needsUsd }),
    sought,
    perApplicant: matchedPerApplicant(facts, profile, specialty),
    ...levelOf(alone, specialty),
    disputed: false,
  };
}

/**
 * The verdict in a word. Unrealistic: a chance below the limit, fewer than `fewMatched` of the type in the last published
 * Match. Hard: a chance below the limit, or a score that three in four of those
 * who matched exceeded.
 */
function verdictOf(
  { verdictLimits, fewMatched }: Judgements,
  chance: number | null,
  published: SpecialtyRow["published"],
  scores: SpecialtyRow["scores"],
): SpecialtyRow["verdict"] {
  if (chance === null) return "not-covered";
  const few = published !== null && published.matched < fewMatched;
  if (chance < verdictLimits.unrealistic || few) return "unrealistic";
  const quartile = scores?.matched.q1 ?? null;
  const below = scores !== null && quartile !== null && scores.yours < quartile;
  return chance < verdictLimits.hard || below ? "hard" : "possible";
}

/** What the first application costs with its fixed fees, US dollars, where the budget does not pay for it; `null` where it does. */
function needsUsdOf({ warningReasons }: PlanReport): number | null {
  const short = warningReasons.find((reason) => reason.code === "budget-below-fixed-fees");
  return short?.first?.usd ?? null;
}

/** What is published of the scores of the applicant's type in a specialty, the latest year. */
function publishedScores(facts: Facts, profile: Profile, specialty: string): SpecialtyRow["scores"] {
  const yours = profile.exams.step2ck;
  const latest = (facts.scores ?? [])
    .filter((row) => row.specialty === specialty && row.type === profile.applicant.type)
    .sort((a, b) => b.year - a.year);
  const matched = latest.find((row) => row.cohort === "matched");
  if (typeof yours !== "number" || !matched) return null;
  const other = latest.find((row) => row.cohort === "not-matched" && row.year === matched.year);
  return {
    matched: { n: matched.n, q1: matched.q1, median: matched.median },
    notMatchedMedian: other?.median ?? null,
    yours,
    year: matched.year,
    source: matched.source,
  };
}

/** Fellowships with this base, and of the programs considered those whose sponsor has one or whose record system is known. */
function informaticsRoutes(alone: Case, specialty: string): SpecialtyRow["informatics"] {
  const { programs, fellowships = [] } = alone.facts;
  const rows = consideredRows(alone);
  const known = (field: FieldName): number =>
    rows.filter((row) => factAt(programs, row, field)?.value).length;
  return {
    fellowshipsByBase: fellowships.filter((found) => found.baseSpecialty === specialty).length,
    programsWithFellowship: known("informaticsFellowship"),
    programsWithEhrKnown: known("ehrVendor"),
  };
}

/** The programs whose rules were looked at, candidates or not. */
function consideredRows(alone: Case): readonly number[] {
  const { rows, excluded } = alone.candidates();
  const judged = excluded.filter(
    ({ code }) => code === "rule-fails" || code === "other-track-of-same-program",
  );
  return [...rows, ...judged.map(({ row }) => row)];
}

/** The last published match rate of the applicant's type in a specialty; `null` where there is none. */
export function publishedRate(facts: Facts, profile: Profile, specialty: string): SpecialtyRow["published"] {
  const found = (facts.matchRates ?? [])
    .filter((rate) => rate.specialty === specialty && rate.type === profile.applicant.type)
    .sort((a, b) => b.year - a.year)[0];
  return found
    ? { matchRate: found.rate, matched: found.matched, n: found.n, year: found.year, source: found.source }
    : null;
}

/** People of the type who ranked the specialty, and those of them who matched in it; `null` where none are published. */
function matchedPerApplicant(
  { matchedPerApplicant: all = [] }: Facts,
  { applicant }: Profile,
  specialty: string,
): NonNullable<SpecialtyRow["perApplicant"]> | null {
  const found = all.find((row) => row.specialty === specialty && row.type === applicant.type);
  if (found === undefined) return null;
  const { matched, applicants, year, basis, source } = found;
  return { matched, applicants, rate: matched / applicants, year, basis, source };
}

function levelOf(alone: Case, specialty: string): Pick<SpecialtyRow, "level"> {
  const [level] = specialtyLevels(alone, [specialty]);
  return level === undefined ? {} : { level };
}

/** The grade that half of the list reaches; thin for an empty list. */
function middleEvidence(plan: PlanReport): Evidence {
  const grades: readonly Evidence[] = ["thin", "moderate", "strong"];
  const ranked = plan.list.map((row) => grades.indexOf(row.evidence)).sort((a, b) => a - b);
  const middle = ranked[ranked.length >> 1];
  return middle === undefined ? "thin" : grades[middle]!;
}
