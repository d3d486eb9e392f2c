import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SeasonFacts, Source } from "@smartpick/core";
import { readGate } from "./read-gate.ts";
import { readYaml } from "./read-yaml.ts";
import { seasonSchema } from "./season-schema.ts";
import type { Faults } from "./table-fault.ts";

/** Reads every `data/season/YEAR/season.yaml`, oldest first; the folder's name must be the season. */
export function readSeasons(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): SeasonFacts[] {
  const folder = join(data, "season");
  if (!existsSync(folder)) return [];
  const seasons: SeasonFacts[] = [];
  for (const year of readdirSync(folder).sort()) {
    const table = `season/${year}/season.yaml`;
    if (!/^\d{4}$/.test(year)) continue;
    const season = readYaml(join(folder, year, "season.yaml"), table, seasonSchema, faults);
    if (!season) continue;
    if (String(season.season) !== year)
      faults.add(table, null, "season", season.season, `${year}, as the folder says`);
    if (!season.services.some(({ specialties, steps }) => specialties.length === 0 && steps !== null))
      faults.add(table, null, "services", null, "a service for all other specialties whose fee is known");
    for (const part of [season.services, season.fixedFees, season.signals, season.dates, season.limits]) {
      part.forEach((entry, index) => {
        if (!sources.has(entry.source)) {
          faults.add(table, String(index), "source", entry.source, "the id of a file in data/sources");
        }
      });
    }
    const gate = readGate(data, year, sources, faults);
    seasons.push({ ...(season as SeasonFacts), ...(gate === null ? {} : { gate }) });
  }
  return seasons;
}
