import type { PlanReport } from "../answers/plan-report.ts";
import type { StopReason } from "../answers/reasons.ts";
import { candidatesFor } from "../case/candidates.ts";
import { effectiveProfile } from "../case/effective-profile.ts";
import {
  ASSUMED_USD_PER_CHANCE,
  DEFAULT_DRAWS,
  DEFAULT_QUESTIONS,
  FIRM_DRAWS,
  type PlanOptions,
} from "../case/plan-options.ts";
import { type SeasonAtHand, seasonAtHand } from "../case/season-at-hand.ts";
import { seasonSurface } from "../case/season-surface.ts";
import { chanceDraws } from "../chances/chance-draws.ts";
import { chanceRanges } from "../chances/chance-ranges.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import { seasonOf } from "../chances/season-of.ts";
import { explanationOf, NO_EXPLANATION } from "../explanation/explanation.ts";
import type { Facts } from "../facts/facts.ts";
import { withOwnFacts } from "../facts/own-facts.ts";
import { fingerprint } from "../math/fingerprint.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";
import type { PortfolioDraw } from "../portfolio/second-look/firmness.ts";
import type { Problem } from "../problem.ts";
import { applicantOf } from "../profile/applicant.ts";
import type { Profile } from "../profile/profile.ts";
import { askFirst } from "../questions/ask-first.ts";
import { ok, type Result } from "../result.ts";
import { countedUsd } from "../season/fixed-fees-of.ts";
import { bestSize } from "./best-size.ts";
import { cautiousSize } from "./cautious-size.ts";
import { excludedRows } from "./excluded-rows.ts";
import { frontierPoints } from "./frontier-points.ts";
import { closedSignals, inSeasonBlock, paidCounts, withSentLevels } from "./in-season-report.ts";
import { interviewCount } from "./interview-count.ts";
import { listRows } from "./list-rows.ts";
import { countingFull, fullPositions } from "./one-year.ts";
import { planWarnings } from "./plan-warnings.ts";
import { portfolioFor, signalsFor } from "./portfolio-for.ts";
import { restOfSeason, withRunning } from "./rest-of-season.ts";
import { fixedFeesFor, seasonCost } from "./season-cost.ts";
import { signalUse } from "./signal-use.ts";
import { stopReasonOf } from "./stop-line.ts";
import { tierLimitsOf } from "./tiers.ts";
import { utilitiesOf } from "./utility.ts";

/** Version of the calculation; changes when the same inputs may give other numbers. */
export const CORE_VERSION = "0.1.0";

/**
 * The optimised list of a profile (`smartpick/plan@1`): candidates by stated rules, chances at the quadrature nodes, the
 * portfolio of MODEL section 2 at the size where the next program costs more than it is worth, with 80 % ranges, costs,
 * certificate and reasons. Deterministic in facts, profile and options. Refuses options no profile could hold and seasons
 * without facts.
 */
export function planFor(facts: Facts, profile: Profile, options: PlanOptions): Result<PlanReport, Problem> {
  const effective = effectiveProfile(profile, options);
  if (!effective.ok) return effective;
  const wanted = effective.value;
  const known = withOwnFacts(facts, wanted.facts);
  if (!known.ok) return known;
  const atHand = seasonAtHand(known.value, wanted, options.today);
  if (!atHand.ok) return atHand;
  return ok(assemble(known.value, wanted, atHand.value, options));
}

function assemble(
  facts: Facts,
  profile: Profile,
  { year, facts: season, inSeason, warnings }: SeasonAtHand,
  options: PlanOptions,
): PlanReport {
  const applicant = applicantOf(profile, year);
  const candidates = candidatesFor(facts, profile, applicant, inSeason);
  const rest = restOfSeason(facts, profile, season, inSeason);
  const { specialties } = rest.profile.seeks;
  const signalKinds = singleSignal(rest.profile, season);
  const every = seasonSurface(facts, applicant, candidates.rows, signalKinds, inSeason);
  const full = fullPositions(facts.programs, candidates.rows);
  // Positions of one year enter the list by their worth, but what is said of matching speaks of full ones alone.
  const surface = countingFull(every, full);
  const paidFor = inSeason?.open === false ? [...rest.sent.keys()] : specialties;
  const fixedUsd = countedUsd(fixedFeesFor(season, profile.applicant.type, paidFor)) + rest.spentUsd;
  const utility = utilitiesOf(facts.programs, candidates.rows, profile.weights);
  const build = (tiers: Parameters<typeof portfolioFor>[7]): PortfolioInstance =>
    withRunning(
      portfolioFor(facts.programs, rest.profile, season, every, utility, fixedUsd, candidates.must, tiers),
      candidates.rows,
      inSeason,
      rest.sent,
    );

  const plain = plainInterviewOf(surface);
  let instance = build(null);
  let best = bestSize(instance, surface, fixedUsd, profile);
  let limits = tierLimitsOf(chosenInterviews(surface, best.solution));
  const tiersLimited = Object.keys(profile.constraints.tier).length > 0;
  if (tiersLimited) {
    instance = build({ limits, interview: plain });
    best = bestSize(instance, surface, fixedUsd, profile);
  }
  const draws = {
    seed: options.seed,
    draws: options.draws ?? DEFAULT_DRAWS,
    signalKinds,
    ...(inSeason === null ? {} : { inSeason: inSeason.posterior }),
  };
  // Where no list fits, or no further application can be sent, there is nothing to choose and so nothing to explain.
  const choosing = inSeason?.open !== false && best.solution.order.length > 0;
  const depth = choosing ? (options.depth ?? "list") : "list";
  const lists: readonly PortfolioDraw[] =
    depth === "full" || (choosing && options.cautious)
      ? chanceDraws(facts, applicant, candidates.rows, { ...draws, count: FIRM_DRAWS }).map(
          ({ match, ...draw }) => ({ ...draw, prob: match }),
        )
      : [];
  const careful = choosing && options.cautious ? cautiousSize(best, surface, fixedUsd, lists) : null;
  if (careful !== null) {
    best = careful.best;
    if (!tiersLimited) limits = tierLimitsOf(chosenInterviews(surface, best.solution));
  }
  const chosenList = { instance: best.instance, solution: best.solution, surface, full, fixedUsd };
  const explanation =
    depth === "full"
      ? explanationOf(facts, rest.profile, season, chosenList, lists, careful !== null)
      : NO_EXPLANATION;
  const solution = withSentLevels(best.solution, candidates.rows, inSeason);

  const chosen = Int32Array.from(solution.order);
  const levels = Int8Array.from(solution.order, (index) => solution.levels[index] ?? 0);
  const rows = Int32Array.from(solution.order, (index) => candidates.rows[index] ?? -1);
  const ranges = chanceRanges(facts, applicant, rows, levels, {
    ...draws,
    oneYear: new Set(rows.filter((_, i) => full[chosen[i]!] === 0)),
  });
  const outcome = seasonOf(surface, chosen, levels);
  const cost = seasonCost(
    season,
    profile.applicant.type,
    instance.groups,
    paidCounts(instance, solution, candidates.rows, inSeason, rest.sent),
    profile.budget.usd,
    paidFor,
  );
  const usdPerChance = profile.budget.usdPerChance ?? ASSUMED_USD_PER_CHANCE;
  const stop = best.sizes[best.stop];
  const reason: StopReason =
    inSeason?.open === false
      ? { code: "applications-over", programs: solution.order.length }
      : stopReasonOf(
          { programs: solution.order.length, usd: cost.total, value: solution.value, chance: outcome.match },
          best.sizes[best.stop + 1] ?? null,
          usdPerChance,
          {
            maxPrograms: profile.budget.maxPrograms,
            usd: profile.budget.usd,
            candidates: candidates.rows.length,
          },
        );
  const list = listRows(
    facts,
    rest.profile,
    applicant,
    season,
    candidates,
    surface,
    instance,
    solution,
    ranges,
    limits,
    plain,
    explanation.firm,
    inSeason,
    rest.sent,
  );
  const questions = options.questions ?? (options.depth === "full" ? DEFAULT_QUESTIONS : 0);
  const { depth: _, questions: __, cautious, ...further } = options;
  return {
    schema: "smartpick/plan@1",
    version: CORE_VERSION,
    season: year,
    today: options.today,
    facts: { version: facts.version, rights: facts.rights },
    seed: options.seed,
    inputsHash: fingerprint({
      profile,
      // How far a plan explains itself, and how many questions it looks at, changes nothing in it.
      options: cautious ? { ...further, cautious } : further,
      facts: facts.version,
      rights: facts.rights,
      version: CORE_VERSION,
    }),
    chance: {
      match: ranges.season.match,
      anyInterview: ranges.season.anyInterview,
      ...(chosen.some((index) => full[index] === 0) ? { oneYear: ranges.season.oneYear } : {}),
      interviews: interviewCount(ranges.season.pmf),
    },
    cost,
    ...(inSeason === null ? {} : { inSeason: inSeasonBlock(inSeason, rest.spentUsd) }),
    certificate: { value: solution.value, upperBound: solution.upperBound, gap: solution.gap },
    stopLine: { programs: solution.order.length, usd: cost.total, why: "", reason },
    frontier: frontierPoints(best.sizes, stop?.programs ?? 0, ranges),
    list,
    excluded: excludedRows(facts.programs, candidates.excluded),
    ...(inSeason?.open === false || questions === 0
      ? {}
      : {
          askFirst: askFirst(
            facts,
            applicant,
            candidates.rows,
            instance,
            solution.levels,
            signalKinds,
            new Set(inSeason?.running.keys()),
            questions,
          ),
        }),
    ...explanation.blocks,
    ...(careful === null ? {} : { cautious: careful.cautious }),
    signals: signalUse(profile, season, list, closedSignals(facts, rest.profile, season, inSeason)),
    candidates: candidates.counts,
    warnings: [],
    warningReasons: [
      ...warnings,
      ...(inSeason?.open === false ? [{ code: "applications-over" as const, season: year }] : []),
      ...planWarnings(
        facts,
        profile,
        applicant,
        season,
        year,
        candidates,
        solution,
        list,
        cost,
        ranges.season.match.mid,
      ),
    ],
  };
}

function singleSignal(
  profile: Profile,
  season: Parameters<typeof signalsFor>[1],
): ReadonlyMap<string, boolean> {
  return new Map(
    profile.seeks.specialties.map((name) => [name, signalsFor(profile, season, name).signal !== undefined]),
  );
}

/** Predictive interview chance of every candidate without a signal. */
function plainInterviewOf(surface: ChanceSurface): Float64Array {
  return Float64Array.from(surface.rows, (_, index) => interviewMean(surface, index, 0));
}

function chosenInterviews(surface: ChanceSurface, solution: PortfolioSolution): number[] {
  return solution.order.map((index) => interviewMean(surface, index, solution.levels[index] ?? 0));
}

function interviewMean(surface: ChanceSurface, index: number, level: number): number {
  const nodes = surface.weights.length;
  const from = (level * surface.rows.length + index) * nodes;
  let mean = 0;
  for (let node = 0; node < nodes; node++) {
    mean += (surface.weights[node] ?? 0) * (surface.interview[from + node] ?? 0);
  }
  return mean;
}
