import type {
  CaseOptions,
  ChancesReport,
  FactsReport,
  ForecastReport,
  PlanOptions,
  PlanReport,
  Problem,
  Profile,
  Result,
  SpecialtiesReport,
} from "@smartpick/core";
import type { FactsSummary } from "./facts-summary.ts";
import type { ForecastOptions } from "./forecast-options.ts";
import type { OpenSources } from "./open-sources.ts";
import type { ProfileStanding } from "./profile-standing.ts";
import type { ProgramHit } from "./program-search.ts";

/** Where loading the facts stands. `total` is null while the size is not known; both count compressed bytes. */
export interface LoadProgress {
  readonly phase: "fetching" | "reading" | "ready";
  readonly loaded: number;
  readonly total: number | null;
}

/** What a worker answers: the names and values of `Engine`, each as a promise, once `load` has been called. */
export interface WorkerApi {
  /**
   * Loads the facts once; later calls return the first result. `address` is a full URL in a browser, and `full` or
   * `public` in Node.
   */
  load(
    address: string,
    onProgress?: (progress: LoadProgress) => void,
  ): Promise<Result<FactsSummary, Problem>>;
  plan(profile: Profile, options: PlanOptions): Promise<Result<PlanReport, Problem>>;
  chances(profile: Profile, programId: string, options: PlanOptions): Promise<Result<ChancesReport, Problem>>;
  forecast(profile: Profile, options: ForecastOptions): Promise<Result<ForecastReport, Problem>>;
  specialties(profile: Profile, options: PlanOptions): Promise<Result<SpecialtiesReport, Problem>>;
  ledger(query: string): Promise<FactsReport>;
  standing(profile: Profile, options: CaseOptions): Promise<Result<ProfileStanding, Problem>>;
  find(query: string, limit: number): Promise<readonly ProgramHit[]>;
  sources(ids: readonly string[]): Promise<OpenSources>;
  summary(): Promise<FactsSummary>;
}
