import type { Calibration } from "@smartpick/core";
import { reliabilityOf } from "./calibration-tables.ts";
import type { ReliabilityChart } from "./reliability-groups.ts";

/** Every set of groups in the document, in its order. */
export function reliabilitySets({ sections }: Pick<Calibration, "sections">): ReliabilityChart[] {
  return sections.flatMap(({ tables }) => tables.flatMap((table) => reliabilityOf(table) ?? []));
}

/**
 * The finding of the calibration page: the middle group of the last set, which speaks of people. The middle one, so that
 * neither the best nor the worst is picked.
 */
export function calibrationFinding(document: Pick<Calibration, "sections">): string {
  const groups = reliabilitySets(document).at(-1)?.groups ?? [];
  const middle = groups[Math.floor(groups.length / 2)];
  if (middle === undefined) return "Said against happened";
  return `When we said ${Math.round(middle.said)} of 100, it happened ${Math.round(middle.happened)} times.`;
}
