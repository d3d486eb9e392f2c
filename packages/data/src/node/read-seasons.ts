import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { NRMP, type SeasonFacts, type Source } from "@smartpick/core";
import { readApplication } from "./read-application.ts";
import { readGate } from "./read-gate.ts";
import { readLetters } from "./read-letters.ts";
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
    const known = season as SeasonFacts;
    for (const part of sourcedParts(known)) {
      part.forEach((entry, index) => {
        if (!sources.has(entry.source)) {
          faults.add(table, String(index), "source", entry.source, "the id of a file in data/sources");
        }
      });
    }
    const matches = new Set([NRMP, ...(known.matches ?? []).map(({ id }) => id)]);
    for (const { id, match } of known.fixedFees) {
      if (match !== undefined && !matches.has(match))
        faults.add(table, id, "match", match, [...matches].join(", "));
    }
    const gate = readGate(data, year, sources, faults);
    const letters = readLetters(data, year, sources, faults);
    const application = readApplication(data, year, sources, faults);
    seasons.push({
      ...known,
      ...(gate === null ? {} : { gate }),
      ...(letters === null ? {} : { letters }),
      ...(application === null ? {} : { application }),
    });
  }
  return seasons;
}

/** Everything of a season that names a source. */
function sourcedParts(season: SeasonFacts): readonly (readonly { readonly source: string }[])[] {
  const { services, fixedFees, signals, dates, limits, matches = [], soap } = season;
  const others = [...fixedFees, ...limits].flatMap((one): readonly { source: string }[] => one.others ?? []);
  const ofSoap = soap === undefined ? [] : [soap.rounds, soap.filled, soap.rules];
  return [services, fixedFees, signals, dates, limits, matches, others, ...ofSoap];
}
