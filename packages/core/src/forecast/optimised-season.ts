import type { Range } from "../answers/plan-report.ts";
import type { InSeason } from "../case/season-at-hand.ts";
import { seasonSurface } from "../case/season-surface.ts";
import { chanceRanges } from "../chances/chance-ranges.ts";
import type { SignalKinds } from "../chances/signals-of.ts";
import type { Facts } from "../facts/facts.ts";
import { withSentLevels } from "../list/in-season-report.ts";
import { portfolioFor } from "../list/portfolio-for.ts";
import { withRunning } from "../list/rest-of-season.ts";
import { utilitiesOf } from "../list/utility.ts";
import { solvePortfolio } from "../portfolio/solve.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { Profile } from "../profile/profile.ts";
import type { SeasonFacts } from "../season/season-facts.ts";

/** What an optimised list of exactly `count` programs is made of. */
export interface OptimisedPool {
  readonly specialty: string;
  /** Applications sent per specialty, running or closed. */
  readonly sent: ReadonlyMap<string, number>;
  /** Programs without a rule against the applicant, running applications among them. */
  readonly rows: Int32Array;
  /** Programs that a stated rule leaves out; taken only where `rows` are too few. */
  readonly ruledOut: Int32Array;
  readonly count: number;
}

/**
 * The season of the list with the largest F of exactly `count` programs, without budget or stop line: running
 * applications and the profile's signals that are left are used, stated rules hold as long as enough programs remain.
 */
export function optimisedSeason(
  facts: Facts,
  applicant: Applicant,
  profile: Profile,
  season: SeasonFacts,
  pool: OptimisedPool,
  signalKinds: SignalKinds,
  inSeason: InSeason | null,
  options: { readonly seed: number; readonly draws: number },
): { readonly pmf: Float64Array; readonly match: Range; readonly anyInterview: Range } {
  const short = pool.count > pool.rows.length;
  const rows = short ? Int32Array.from([...pool.rows, ...pool.ruledOut]) : pool.rows;
  const surface = seasonSurface(facts, applicant, rows, signalKinds, inSeason);
  const utility = utilitiesOf(facts.programs, rows, profile.weights);
  const bare: Profile = {
    ...profile,
    budget: { ...profile.budget, usd: null, maxPrograms: null },
    constraints: { specialty: {}, state: {}, tier: {} },
  };
  const built = portfolioFor(facts.programs, bare, season, surface, utility, 0, new Set(), null);
  const instance = withRunning(built, rows, inSeason, pool.sent);
  const wanted = short ? [...pool.rows.keys()] : [];
  const solution = withSentLevels(
    solvePortfolio({
      ...instance,
      maxCount: pool.count,
      groups: instance.groups.map((group) =>
        group.name === pool.specialty ? { ...group, minCount: pool.count, maxCount: pool.count } : group,
      ),
      must: [...new Set([...instance.must, ...wanted])],
    }),
    rows,
    inSeason,
  );
  const chosen = Int32Array.from(solution.order, (index) => rows[index] ?? -1);
  const levels = Int8Array.from(solution.order, (index) => solution.levels[index] ?? 0);
  const ranges = chanceRanges(facts, applicant, chosen, levels, {
    ...options,
    signalKinds,
    ...(inSeason === null ? {} : { inSeason: inSeason.posterior }),
  });
  return { pmf: ranges.season.pmf, match: ranges.season.match, anyInterview: ranges.season.anyInterview };
}
