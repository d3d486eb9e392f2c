import { logistic, type Random } from "@smartpick/core";
import type { ProgramOpenness } from "../openness/program-openness.ts";

/**
 * Mean number of interviews of the type's average applicant who sends `applications` as applicants usually do: programs
 * drawn without replacement with weight `rate^gamma`, each program's rate drawn from its estimate, since applicants know
 * more of the programs than the tables do. `repeats` lists are averaged.
 */
export function usualInterviews(
  programs: readonly ProgramOpenness[],
  applications: number,
  gamma: number,
  random: Random,
  repeats = 60,
): number {
  let sum = 0;
  for (let k = 0; k < repeats; k++) {
    const drawn = programs.map(({ coming }) => {
      const rate = logistic(coming.mean + coming.sd * random.normal());
      // Exponential clocks: the first to ring are a weighted draw without replacement (Efraimidis & Spirakis 2006).
      return { rate, clock: -Math.log(1 - random.uniform()) / rate ** gamma };
    });
    drawn.sort((a, b) => a.clock - b.clock);
    for (const { rate } of drawn.slice(0, applications)) sum += rate;
  }
  return sum / repeats;
}
