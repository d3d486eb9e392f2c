import type { PlanReport } from "@smartpick/core";
import { differenceOf100 } from "../english/chance.ts";

/** What one more of each limited thing would add, a sentence each; none where no prices were worked out. */
export function limitSentences({
  shadow,
  signals,
}: Pick<PlanReport, "shadow" | "signals">): readonly string[] {
  if (shadow === undefined) return [];
  const kinds = new Set(signals.map(({ kind }) => kind));
  const lines = [worth("One more application, with the money for it,", shadow.application)];
  if (kinds.has("gold")) lines.push(worth("One more gold signal", shadow.gold));
  if (kinds.has("silver")) lines.push(worth("One more silver signal", shadow.silver));
  if (kinds.has("signal") && !kinds.has("silver")) lines.push(worth("One more signal", shadow.silver));
  lines.push(worth("$100 more", shadow.hundredUsd));
  return lines;
}

function worth(what: string, gain: number): string {
  if (gain <= 0) return `${what} adds nothing.`;
  const words = differenceOf100(gain);
  return words.startsWith("less") ? `${what} adds ${words} of 100.` : `${what} adds about ${words} of 100.`;
}
