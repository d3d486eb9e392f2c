import type {
  CaseOptions,
  ChancesReport,
  Facts,
  FactsReport,
  ForecastReport,
  PlanOptions,
  PlanReport,
  Problem,
  Profile,
  Result,
  SpecialtiesReport,
} from "@smartpick/core";
import { caseOf, chancesFor, forecastFor, ledgerFor, planFor, specialtiesFor } from "@smartpick/core";
import { type FactsSummary, summaryOf } from "./facts-summary.ts";
import type { ForecastOptions } from "./forecast-options.ts";
import { type OpenSources, sourcesOf } from "./open-sources.ts";
import { type ProfileStanding, standingOf } from "./profile-standing.ts";
import { findPrograms, type ProgramHit } from "./program-search.ts";

/**
 * Every calculation that a shell may ask for. The same inputs give the same JSON in this process, in a Node worker
 * and in a browser worker; expected trouble comes back as `Result` problems.
 */
export interface Engine {
  /** The optimised list (`smartpick/plan@1`). */
  plan(profile: Profile, options: PlanOptions): Result<PlanReport, Problem>;
  /** One program for this applicant (`smartpick/chances@1`); `programId` as `rowOf` accepts it. */
  chances(profile: Profile, programId: string, options: CaseOptions): Result<ChancesReport, Problem>;
  /** One specialty with N applications, chosen as usual and by the plan (`smartpick/forecast@1`). */
  forecast(profile: Profile, options: ForecastOptions): Result<ForecastReport, Problem>;
  /** Base specialties side by side (`smartpick/specialties@1`). */
  specialties(profile: Profile, options: CaseOptions): Result<SpecialtiesReport, Problem>;
  /** The ledger of the programs that match a query or an id (`smartpick/facts@1`). */
  ledger(query: string): FactsReport;
  /** How many programs of the sought specialties meet, may meet or fail the rules known. */
  standing(profile: Profile, options: CaseOptions): Result<ProfileStanding, Problem>;
  /** Up to `limit` programs whose name, place or code matches the query, best first. */
  find(query: string, limit: number): readonly ProgramHit[];
  /** Title, address and date of each source id that the facts know; unknown ids are left out. */
  sources(ids: readonly string[]): OpenSources;
  /** What the facts hold: version, rights, counts, sources. */
  summary(): FactsSummary;
}

/** An engine over loaded facts; holds no state besides them, so calls may come in any order. */
export function createEngine(facts: Facts): Engine {
  return {
    plan: (profile, options) => planFor(facts, profile, options),
    chances: (profile, programId, options) => {
      const base = caseOf(facts, profile, options);
      return base.ok ? chancesFor(base.value, programId) : base;
    },
    forecast: (profile, { specialty, applications, ...options }) => {
      const base = caseOf(facts, profile, options);
      return base.ok ? forecastFor(base.value, { specialty, applications }) : base;
    },
    specialties: (profile, options) => {
      const base = caseOf(facts, profile, options);
      return base.ok ? { ok: true, value: specialtiesFor(base.value) } : base;
    },
    ledger: (query) => ledgerFor(facts, query),
    standing: (profile, options) => {
      const base = caseOf(facts, profile, options);
      return base.ok ? { ok: true, value: standingOf(base.value) } : base;
    },
    find: (query, limit) => findPrograms(facts, query, limit),
    sources: (ids) => sourcesOf(facts, ids),
    summary: () => summaryOf(facts),
  };
}
