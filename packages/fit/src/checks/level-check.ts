import { SPECIALTIES } from "@smartpick/core";
import { meanShare } from "../openness/level.ts";
import type { ProgramOpenness } from "../openness/program-openness.ts";

/** Mean share interviewed in one specialty: as published for 2024, estimated for 2024, and carried forward. */
export interface LevelCheck {
  readonly specialty: string;
  readonly programs: number;
  readonly published: number;
  readonly in2024: number;
  readonly coming: number;
}

/** Mean shares by specialty over the programs with a 2024 rate. */
export function checkLevels(programs: readonly ProgramOpenness[]): LevelCheck[] {
  return SPECIALTIES.flatMap(({ name }) => {
    const rated = programs.filter((one) => one.program.specialty === name && one.percent !== null);
    if (rated.length === 0) return [];
    const average = (of: (one: ProgramOpenness) => number) =>
      rated.reduce((sum, one) => sum + of(one), 0) / rated.length;
    return [
      {
        specialty: name,
        programs: rated.length,
        published: average((one) => one.percent! / 100),
        in2024: average((one) => meanShare(one.in2024)),
        coming: average((one) => meanShare(one.coming)),
      },
    ];
  });
}
