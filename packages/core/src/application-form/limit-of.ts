import type { ApplicationLimit } from "../answers/application.ts";
import type { FieldLimit } from "../season/season-facts.ts";

/** A limit of the season by its name in the facts, with what other sources say; `null` where the facts know of none. */
export function limitOf(limits: readonly FieldLimit[], field: string): ApplicationLimit | null {
  const found = limits.find((limit) => limit.field === field);
  if (found === undefined) return null;
  const { max, source, publishedFor, confidence, note, others = [] } = found;
  return {
    max,
    source,
    publishedFor,
    confidence,
    note,
    others: others.map((other) => ({
      max: other.max,
      source: other.source,
      publishedFor: other.publishedFor,
      confidence: other.confidence,
    })),
  };
}
