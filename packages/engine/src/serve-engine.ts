import type { Facts, Problem, Result } from "@smartpick/core";
import { createEngine, type Engine } from "./engine.ts";
import { factsFailure } from "./facts-failure.ts";
import type { LoadProgress, WorkerApi } from "./worker-api.ts";

/** How a worker gets its facts: over HTTP from its own origin, or from disk. */
export type FactsLoader = (
  address: string,
  onProgress: (progress: LoadProgress) => void,
) => Promise<Result<Facts, Problem>>;

/** The worker's side: facts are loaded at the first `load` and kept; every other method waits for them. */
export function serveEngine(loadFacts: FactsLoader): WorkerApi {
  let loading: Promise<Result<Engine, Problem>> | null = null;

  const ready = async (): Promise<Engine> => {
    const engine = await loading;
    if (!engine) throw new Error("load must be called before any other method");
    if (!engine.ok) throw new Error(factsFailure(engine.problems));
    return engine.value;
  };

  return {
    async load(address, onProgress = () => {}) {
      loading ??= loadFacts(address, onProgress).then((facts) =>
        facts.ok ? { ok: true, value: createEngine(facts.value) } : facts,
      );
      const engine = await loading;
      if (!engine.ok) return engine;
      onProgress({ phase: "ready", loaded: 0, total: null });
      return { ok: true, value: engine.value.summary() };
    },
    plan: async (profile, options) => (await ready()).plan(profile, options),
    chances: async (profile, programId, options) => (await ready()).chances(profile, programId, options),
    forecast: async (profile, options) => (await ready()).forecast(profile, options),
    specialties: async (profile, options) => (await ready()).specialties(profile, options),
    ledger: async (query) => (await ready()).ledger(query),
    standing: async (profile, today) => (await ready()).standing(profile, today),
    find: async (query, limit) => (await ready()).find(query, limit),
    sources: async (ids) => (await ready()).sources(ids),
    summary: async () => (await ready()).summary(),
  };
}
