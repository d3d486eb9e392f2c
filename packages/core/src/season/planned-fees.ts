import type { FeeStep, SeasonFacts, SeasonProvenance } from "./season-facts.ts";
import { serviceOf } from "./service-of.ts";

/** The fee steps a plan counts with, and the service they are paid to. */
export interface PlannedFees {
  readonly service: string;
  readonly steps: readonly FeeStep[];
  /** The service's own fee is unknown: these are the steps of the general service, an assumption to be shown as one. */
  readonly assumed: boolean;
  readonly provenance: SeasonProvenance | null;
}

/**
 * Fee steps for a specialty. Where its service publishes none that is known, the general service's steps stand in, marked
 * assumed, since a plan with a free application would mislead more.
 */
export function plannedFees(season: SeasonFacts, specialty: string): PlannedFees {
  const own = serviceOf(season, specialty);
  if (own?.steps) return { service: own.id, steps: own.steps, assumed: false, provenance: own };
  const general =
    season.services.find((service) => service.specialties.length === 0 && service.steps !== null) ?? null;
  return {
    service: own?.id ?? general?.id ?? "unknown",
    steps: general?.steps ?? [],
    assumed: true,
    provenance: general,
  };
}
