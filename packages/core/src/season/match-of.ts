import type { OwnMatch, SeasonFacts } from "./season-facts.ts";

/** The id under which fees name NRMP's Match. */
export const NRMP = "nrmp";

/** The match of its own that a specialty (canonical name) has beside NRMP's; `null` = it matches through NRMP. */
export function ownMatchOf(
  { matches = [] }: Pick<SeasonFacts, "matches">,
  specialty: string,
): OwnMatch | null {
  return matches.find(({ specialties }) => specialties.includes(specialty)) ?? null;
}

/** Ids of the matches that these specialties take part in, each once; NRMP's Match where none is named. */
export function matchIdsOf(
  season: Pick<SeasonFacts, "matches">,
  specialties: readonly string[],
): readonly string[] {
  if (specialties.length === 0) return [NRMP];
  return [...new Set(specialties.map((name) => ownMatchOf(season, name)?.id ?? NRMP))];
}
