import type { Facts, Rights } from "@smartpick/core";

/** What a build of the facts holds, for the footer and the page of sources. */
export interface FactsSummary {
  readonly version: string;
  readonly rights: Rights;
  /** Programs that lists may hold; doubtful ones are counted apart. */
  readonly programs: number;
  readonly doubtful: number;
  readonly specialties: number;
  /** Programs per specialty name, doubtful ones left out. */
  readonly bySpecialty: Readonly<Record<string, number>>;
  readonly seasons: readonly number[];
  readonly sources: number;
}

/** Counts over all rows of the fact table. */
export function summaryOf(facts: Facts): FactsSummary {
  const { programs } = facts;
  const specialties = programs.columns.get("specialty");
  const bySpecialty: Record<string, number> = {};
  let sure = 0;
  for (let row = 0; row < programs.size; row++) {
    if (programs.doubt[row] != null) continue;
    sure++;
    const name = specialties?.values[row];
    if (typeof name === "string") bySpecialty[name] = (bySpecialty[name] ?? 0) + 1;
  }
  return {
    version: facts.version,
    rights: facts.rights,
    programs: sure,
    doubtful: programs.size - sure,
    specialties: Object.keys(bySpecialty).length,
    bySpecialty,
    seasons: facts.seasons.map((season) => season.season),
    sources: facts.sources.size,
  };
}
