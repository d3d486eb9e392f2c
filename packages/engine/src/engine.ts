import type { Facts } from "@smartpick/core";
import { contextOf } from "./engine-context.ts";
import type { Progress, Steps } from "./jobs/progress.ts";
import { runToEnd, stepsOf } from "./jobs/steps-of.ts";
import { type InputOf, type OutputOf, VERBS, type Verb } from "./verbs/verbs.ts";

/** The verbs in this thread. */
export interface Engine {
  /** Runs a verb to its end and gives its result. */
  run<V extends Verb>(verb: V, input: InputOf<V>, onProgress?: (progress: Progress) => void): OutputOf<V>;
}

/** An engine over loaded facts; it keeps the stages of the latest answers, which changes none of them. */
export function createEngine(facts: Facts): Engine {
  const context = contextOf(facts);
  return {
    run<V extends Verb>(verb: V, input: InputOf<V>, onProgress?: (progress: Progress) => void): OutputOf<V> {
      const steps = stepsOf(VERBS, context, verb, input);
      if (!steps) throw new Error(`there is no verb ${verb}`);
      return runToEnd(steps as Steps<OutputOf<V>>, onProgress);
    },
  };
}
