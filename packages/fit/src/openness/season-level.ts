import { levelShift, meanShare } from "./level.ts";
import type { NormalEstimate } from "./logit-grid.ts";
import type { ProgramOpenness } from "./program-openness.ts";

/** Programs seen in a specialty from which its own level is taken; fewer use the mean shift of the others. */
const ENOUGH_PROGRAMS = 15;

/**
 * Keeps each specialty's mean share where it was last seen: shifts what was carried forward, and by a second shift the
 * programs that rest on kind and mix alone.
 */
export function withLevel(programs: readonly ProgramOpenness[]): ProgramOpenness[] {
  const seen = seenBySpecialty(programs);
  const own = shiftsBySpecialty(seen, (one) => one.coming);
  const prior = shiftsBySpecialty(seen, (one) => one.prior);
  return programs.map((one) => {
    const shift = (one.basis === 2 ? own : prior)(one.program.specialty);
    return { ...one, coming: { mean: one.coming.mean + shift, sd: one.coming.sd } };
  });
}

/** Programs with a rate of their own, by specialty. */
export function seenBySpecialty(programs: readonly ProgramOpenness[]): Map<string, ProgramOpenness[]> {
  const seen = new Map<string, ProgramOpenness[]>();
  for (const one of programs) {
    if (one.basis !== 2) continue;
    const list = seen.get(one.program.specialty);
    if (list === undefined) seen.set(one.program.specialty, [one]);
    else list.push(one);
  }
  return seen;
}

/** The shift in logits that brings a kind of estimate to the last level of its specialty; the mean shift where few were seen. */
export function shiftsBySpecialty(
  seen: ReadonlyMap<string, readonly ProgramOpenness[]>,
  estimateOf: (one: ProgramOpenness) => NormalEstimate,
): (specialty: string) => number {
  const shifts = new Map<string, number>();
  for (const [specialty, list] of seen) {
    if (list.length < ENOUGH_PROGRAMS) continue;
    shifts.set(specialty, levelShift(list.map(estimateOf), lastLevel(list)));
  }
  const pooled = shifts.size === 0 ? 0 : [...shifts.values()].reduce((a, b) => a + b, 0) / shifts.size;
  return (specialty) => shifts.get(specialty) ?? pooled;
}

/** Applicants of the type per program below which rounding to 1 % hides less than one person. */
const ROUNDING_HIDES_NOTHING = 100;
/** People interviewed at which the published mean weighs as much as the model's. */
const PUBLISHED_WEIGHT = 5;

/**
 * Mean share of a specialty when it was last seen: the mean of the estimates. Where a program has so few applicants of the
 * type that rounding hides nothing, the plain mean of the published rates is unbiased and takes over as people add up.
 */
function lastLevel(list: readonly ProgramOpenness[]): number {
  const estimated = list.reduce((sum, one) => sum + meanShare(one.latest), 0) / list.length;
  const rated = list.filter((one) => one.percent !== null);
  const applicants = rated.reduce((sum, one) => sum + one.applicants!, 0);
  const later = list.some((one) => one.latest !== one.in2024);
  if (later || rated.length === 0 || applicants / rated.length >= ROUNDING_HIDES_NOTHING) return estimated;
  const interviewed = rated.reduce((sum, one) => sum + (one.applicants! * one.percent!) / 100, 0);
  const weight = interviewed / (interviewed + PUBLISHED_WEIGHT);
  const published = rated.reduce((sum, one) => sum + one.percent! / 100, 0) / rated.length;
  return weight * published + (1 - weight) * estimated;
}
