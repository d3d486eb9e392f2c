import type { QuestionHere } from "../answers/interview.ts";
import { INTERVIEW_THEMES } from "../facts/interview-facts.ts";
import { type ConditionSource, holds } from "./conditions.ts";

/**
 * The questions of the bank whose conditions hold, theme by theme, each with the kinds of her entries that it can draw on
 * and those that would help and of which she has none.
 */
export function chosenQuestions(source: ConditionSource): readonly QuestionHere[] {
  const { base, entries } = source;
  const kinds = new Set(entries.map(({ kind }) => kind));
  return (base.facts.interview?.questions ?? [])
    .filter(({ when }) => holds(when, source))
    .map(({ when, draws, id, theme, asks, listensFor, source: cited }) => ({
      ...{ id, theme, asks, listensFor },
      has: draws.filter((kind) => kinds.has(kind)),
      lacks: draws.filter((kind) => !kinds.has(kind)),
      because: when,
      source: cited,
    }))
    .sort((a, b) => INTERVIEW_THEMES.indexOf(a.theme) - INTERVIEW_THEMES.indexOf(b.theme));
}
