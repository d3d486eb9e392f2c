import type { SeasonFacts, SignalRule } from "./season-facts.ts";

/** The signals a season allows in a specialty (canonical name), with their source; `null` = not known. */
export function allowanceOf(season: SeasonFacts, specialty: string): SignalRule | null {
  return season.signals.find((rule) => rule.specialty === specialty) ?? null;
}
