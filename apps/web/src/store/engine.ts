import type { Problem, Result } from "@smartpick/core";
import type { FactsSummary, OutputOf, Progress, Verb } from "@smartpick/engine";
import { create } from "zustand";

/** The answer of a verb; a refusal is a state of its own. */
export type AnswerOf<V extends Verb> = OutputOf<V> extends Result<infer T, Problem> ? T : OutputOf<V>;

/** What is known of the facts, for the footer and the page of sources. */
export const useEngine = create<{
  readonly progress: Progress | null;
  readonly summary: FactsSummary | null;
}>(() => ({ progress: null, summary: null }));
