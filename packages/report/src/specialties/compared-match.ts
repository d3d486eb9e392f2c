import type { Range, SpecialtyRow } from "@smartpick/core";

/** The chance by which specialties are compared: at equal money, or, of a report without it, that of the own best list. */
export function comparedMatch({ equal, match }: Pick<SpecialtyRow, "equal" | "match">): Range {
  return equal?.match ?? match;
}
