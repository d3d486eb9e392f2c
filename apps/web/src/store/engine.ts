import type { Problem, Result } from "@smartpick/core";
import type { FactsSummary, OutputOf, Progress, Verb } from "@smartpick/engine";
import { create } from "zustand";
import type { AskEngine } from "./answer-desk.ts";

/** The answer of a verb; a refusal is a state of its own. */
export type AnswerOf<V extends Verb> = OutputOf<V> extends Result<infer T, Problem> ? T : OutputOf<V>;

/** What is known of the facts, for the footer and the page of sources. */
export const useEngine = create<{
  readonly progress: Progress | null;
  readonly summary: FactsSummary | null;
}>(() => ({ progress: null, summary: null }));

/**
 * Sends a question to the engine of this page, or finds its answer on the device; never rejects. The one way to the engine.
 * Its code comes with the first question, which the first screen does not ask.
 */
export const askEngine: AskEngine = async (question, signal, tell) => {
  try {
    const { ask } = await import("./ask-engine.ts");
    return await ask(question, signal, tell);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { state: "failed", failure: { kind: "facts", message } };
  }
};
