import type { ApplicationService, FeeStep, SeasonFacts } from "./season-facts.ts";

/**
 * The service through which one applies to a specialty (canonical name): the one that names it, else the one that
 * takes all that no other names; `null` when there is neither.
 */
export function serviceOf(season: SeasonFacts, specialty: string): ApplicationService | null {
  return (
    season.services.find((service) => service.specialties.includes(specialty)) ??
    season.services.find((service) => service.specialties.length === 0) ??
    null
  );
}

/** The fee steps of a specialty's service, US dollars a program; `null` = the fee is unknown, never free. */
export function feeStepsOf(season: SeasonFacts, specialty: string): readonly FeeStep[] | null {
  return serviceOf(season, specialty)?.steps ?? null;
}
