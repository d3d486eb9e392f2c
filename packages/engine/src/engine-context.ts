import type { Facts } from "@smartpick/core";
import { createStages, type Stages } from "./stages.ts";

/** What every verb stands on: the facts, and the stages of earlier answers that the same inputs may use again. */
export interface EngineContext {
  readonly facts: Facts;
  readonly stages: Stages;
}

/** A context over loaded facts, with no stage kept yet. */
export function contextOf(facts: Facts): EngineContext {
  return { facts, stages: createStages() };
}
