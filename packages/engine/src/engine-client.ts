import type {
  ChancesReport,
  FactsReport,
  ForecastOptions,
  ForecastReport,
  PlanOptions,
  PlanReport,
  Problem,
  Profile,
  Result,
  SpecialtiesReport,
} from "@smartpick/core";
import { proxy } from "comlink";
import { factsFailure } from "./facts-failure.ts";
import type { FactsSummary } from "./facts-summary.ts";
import { type Answer, createLatest } from "./latest.ts";
import type { OpenSources } from "./open-sources.ts";
import type { ProfileStanding } from "./profile-standing.ts";
import type { ProgramHit } from "./program-search.ts";

import type { LoadProgress, WorkerApi } from "./worker-api.ts";

/** A worker that was started, whatever its kind. */
export interface StartedWorker {
  readonly api: WorkerApi;
  readonly stop: () => void;
  /** Resolves with a message if the worker dies; stays open otherwise. */
  readonly failed: Promise<string>;
}

/**
 * The shell's side of a worker. A newer request of a channel makes the older one `superseded`; `channel` defaults to
 * the method's name, and calls that must not push each other out name their own.
 */
export interface EngineClient {
  /** Starts the worker and loads the facts; called by every method by itself, so it is only needed for progress. */
  load(onProgress?: (progress: LoadProgress) => void): Promise<Result<FactsSummary, Problem>>;
  plan(
    profile: Profile,
    options: PlanOptions,
    channel?: string,
  ): Promise<Answer<Result<PlanReport, Problem>>>;
  chances(
    profile: Profile,
    programId: string,
    options: PlanOptions,
    channel?: string,
  ): Promise<Answer<Result<ChancesReport, Problem>>>;
  forecast(profile: Profile, options: ForecastOptions): Promise<Answer<Result<ForecastReport, Problem>>>;
  specialties(profile: Profile, options: PlanOptions): Promise<Answer<Result<SpecialtiesReport, Problem>>>;
  ledger(query: string): Promise<Answer<FactsReport>>;
  standing(profile: Profile, today: string): Promise<Answer<ProfileStanding>>;
  find(query: string, limit: number): Promise<Answer<readonly ProgramHit[]>>;
  sources(ids: readonly string[], channel?: string): Promise<Answer<OpenSources>>;
  /** Stops what is being computed; the next call starts a fresh worker. */
  cancel(): void;
  /** Ends the worker for good. */
  close(): void;
}

/** Wraps the worker that `start` makes; it is started at the first call and again after a cancel or a death. */
export function createEngineClient(address: string, start: () => StartedWorker): EngineClient {
  const latest = createLatest();
  let worker: StartedWorker | null = null;
  let loaded: Promise<Result<FactsSummary, Problem>> | null = null;

  const stop = (): void => {
    worker?.stop();
    worker = null;
    loaded = null;
    latest.drop();
  };
  const open = (): StartedWorker => {
    if (worker) return worker;
    const started = start();
    worker = started;
    started.failed.then(() => {
      if (worker === started) {
        worker = null;
        loaded = null;
      }
    });
    return started;
  };
  const orDeath = <T>(started: StartedWorker, answer: Promise<T>): Promise<T> =>
    Promise.race([
      answer,
      started.failed.then((message): never => {
        throw new Error(message);
      }),
    ]);
  const load = (onProgress?: (progress: LoadProgress) => void): Promise<Result<FactsSummary, Problem>> => {
    const started = open();
    loaded ??= orDeath(started, started.api.load(address, onProgress && proxy(onProgress)));
    return loaded;
  };
  const ask = <T>(channel: string, request: (api: WorkerApi) => Promise<T>): Promise<Answer<T>> =>
    latest.ask(channel, async () => {
      const facts = await load();
      if (!facts.ok) throw new Error(factsFailure(facts.problems));
      const started = open();
      return orDeath(started, request(started.api));
    });

  return {
    load,
    plan: (profile, options, channel = "plan") => ask(channel, (api) => api.plan(profile, options)),
    chances: (profile, programId, options, channel = "chances") =>
      ask(channel, (api) => api.chances(profile, programId, options)),
    forecast: (profile, options) => ask("forecast", (api) => api.forecast(profile, options)),
    specialties: (profile, options) => ask("specialties", (api) => api.specialties(profile, options)),
    ledger: (query) => ask("ledger", (api) => api.ledger(query)),
    standing: (profile, today) => ask("standing", (api) => api.standing(profile, today)),
    find: (query, limit) => ask("find", (api) => api.find(query, limit)),
    sources: (ids, channel = "sources") => ask(channel, (api) => api.sources(ids)),
    cancel: stop,
    close: stop,
  };
}
