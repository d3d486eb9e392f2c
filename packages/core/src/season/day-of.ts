import type { SeasonDate, SeasonFacts } from "./season-facts.ts";

/** A day of a season, ISO form; `null` = not known. */
export function dayOf({ dates }: Pick<SeasonFacts, "dates">, id: SeasonDate["id"]): string | null {
  return dates.find((date) => date.id === id)?.date ?? null;
}
