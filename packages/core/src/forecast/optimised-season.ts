import type { Range } from "../answers/plan-report.ts";
import { type Case, caseWith } from "../case/case.ts";
import { chanceRanges } from "../chances/chance-ranges.ts";
import { surfaceOf } from "../chances/surface.ts";
import { instanceOf } from "../list/instance-of.ts";
import { sentLevels } from "../list/sent-levels.ts";
import { solvePortfolio } from "../portfolio/solve.ts";
import type { SpecialtyName } from "../program/specialties.ts";
import type { ForecastPool } from "./forecast-pool.ts";

/**
 * The season of the list with the largest F of exactly `count` programs, without budget or stop line: running
 * applications and the profile's signals that are left are used, stated rules hold as long as enough programs remain.
 */
export function optimisedSeason(
  base: Case,
  specialty: SpecialtyName,
  pool: ForecastPool,
  count: number,
  options: { readonly seed: number; readonly draws: number },
): { readonly pmf: Float64Array; readonly match: Range; readonly anyInterview: Range } {
  const short = count > pool.rows.length;
  const rows = short ? Int32Array.from([...pool.rows, ...pool.ruledOut]) : pool.rows;
  const free = withoutLimits(base, rows);
  const { instance } = instanceOf(free, null);
  const wanted = short ? [...pool.rows.keys()] : [];
  const solution = sentLevels(
    solvePortfolio({
      ...instance,
      maxCount: count,
      groups: instance.groups.map((group) =>
        group.name === specialty ? { ...group, minCount: count, maxCount: count } : group,
      ),
      must: [...new Set([...instance.must, ...wanted])],
    }),
    rows,
    base,
  );
  const chosen = Int32Array.from(solution.order, (index) => rows[index]!);
  const levels = Int8Array.from(solution.order, (index) => solution.levels[index]!);
  const { season } = chanceRanges(base.model, chosen, levels, options);
  return { pmf: season.pmf, match: season.match, anyInterview: season.anyInterview };
}

/** The case over these programs alone, without money, counts, pins or limits. */
function withoutLimits(base: Case, rows: Int32Array): Case {
  const { profile } = base;
  const bare = caseWith({
    ...base,
    profile: {
      ...profile,
      budget: { ...profile.budget, usd: null, maxPrograms: null },
      constraints: { specialty: {}, state: {}, tier: {}, oneSpecialtyPerHospital: false },
      pins: { ...profile.pins, must: [] },
    },
  });
  const candidates = { ...base.candidates(), rows, must: new Set<number>() };
  const surface = surfaceOf(base.model, rows);
  return { ...bare, candidates: () => candidates, surface: () => surface };
}
