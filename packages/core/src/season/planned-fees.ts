import type { FeeStep, SeasonFacts, SeasonProvenance } from "./season-facts.ts";
import { serviceOf } from "./service-of.ts";

/** The fee steps a plan counts with, and the service they are paid to. */
export interface PlannedFees {
  readonly service: string;
  readonly steps: readonly FeeStep[];
  /** The service's own fee is unknown: these are the steps of the general service, an assumption to be shown as one. */
  readonly assumed: boolean;
  readonly provenance: SeasonProvenance;
}

/**
 * Fee steps for a specialty. Where its service publishes none that is known, the general service's steps stand in, marked
 * assumed, since a plan with a free application would mislead more. Throws for a season without a general service whose
 * fee is known, which the build of the facts excludes.
 */
export function plannedFees(season: SeasonFacts, specialty: string): PlannedFees {
  const own = serviceOf(season, specialty);
  if (own?.steps) return { service: own.id, steps: own.steps, assumed: false, provenance: own };
  const general = season.services.find(
    ({ specialties, steps }) => specialties.length === 0 && steps !== null,
  );
  if (general?.steps == null) throw new Error(`season ${season.season} has no general service with a fee`);
  return { service: own?.id ?? general.id, steps: general.steps, assumed: true, provenance: general };
}
