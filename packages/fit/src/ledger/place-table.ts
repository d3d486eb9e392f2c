import type { BaseProgram } from "./base-programs.ts";

/** Rows of `place.csv`: coordinates with their source; a program without its own gets the median of its city. */
export function placeRows(programs: readonly BaseProgram[]) {
  const rows: {
    id: string;
    latitude: string;
    longitude: string;
    source: string;
    standing: string;
    note: string;
  }[] = [];
  const byCity = new Map<string, { lat: number[]; lon: number[] }>();
  for (const { row } of programs) {
    if (!row?.lat || !row.lon) continue;
    const own = byCity.get(cityKey(row)) ?? { lat: [], lon: [] };
    own.lat.push(Number(row.lat));
    own.lon.push(Number(row.lon));
    byCity.set(cityKey(row), own);
  }
  for (const program of programs) {
    const row = program.row?.lat ? program.row : program.nrmpRow?.lat ? program.nrmpRow : null;
    if (row && (program.row !== null || cityKey(row) === cityKey(program.eras ?? {}))) {
      const precise = row.geo_precision === "institution";
      rows.push({
        id: program.id,
        latitude: rounded(Number(row.lat)),
        longitude: rounded(Number(row.lon)),
        source: placeSource(row.geo_precision ?? ""),
        standing: precise ? "published" : "derived",
        note: precise ? "" : "centre of the city",
      });
      continue;
    }
    const city = byCity.get(cityKey(program.row ?? program.eras ?? {}));
    if (!city) continue;
    rows.push({
      id: program.id,
      latitude: rounded(median(city.lat)),
      longitude: rounded(median(city.lon)),
      source: "institution-places",
      standing: "derived",
      note: "median of the programs of the city",
    });
  }
  return rows;
}

function placeSource(precision: string): string {
  if (precision.startsWith("zip")) return "census-zip-centroids";
  return precision === "city_centroid" ? "city-centroids" : "institution-places";
}

function cityKey(row: Readonly<Record<string, string>>): string {
  return `${(row.city ?? "").toLowerCase()}|${row.state ?? ""}`;
}

function rounded(value: number): string {
  return value.toFixed(3);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
