export { decodeFacts } from "./decode-facts.ts";
export { createEngine, type Engine } from "./engine.ts";
export type { EngineClient, StartedWorker } from "./engine-client.ts";
export type { FactsSummary } from "./facts-summary.ts";
export { type Answer, createLatest, type Latest } from "./latest.ts";
export type { OpenSources } from "./open-sources.ts";
export type { ProfileStanding } from "./profile-standing.ts";
export type { ProgramHit } from "./program-search.ts";
export type { LoadProgress, WorkerApi } from "./worker-api.ts";
