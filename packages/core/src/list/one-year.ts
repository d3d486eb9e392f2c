import type { ChanceSurface } from "../chances/chance-surface.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { ONE_YEAR_SPECIALTY } from "../program/wanted-tracks.ts";

/**
 * `[candidate]`: 1 for a position that leads to board certification, 0 for one of a single year (preliminary tracks,
 * Transitional Year). All are 1 when nothing but positions of one year is sought.
 */
export function fullPositions(table: FactTable, rows: Int32Array): Uint8Array {
  const tracks = table.columns.get("track");
  const specialties = table.columns.get("specialty");
  const full = Uint8Array.from(rows, (row) =>
    Number(tracks?.values[row] !== "preliminary" && specialties?.values[row] !== ONE_YEAR_SPECIALTY),
  );
  return full.includes(1) ? full : full.fill(1);
}

/** The surface on which positions of one year never match: what is said of matching speaks of full positions alone. */
export function countingFull(surface: ChanceSurface, full: Uint8Array): ChanceSurface {
  if (!full.includes(0)) return surface;
  const n = surface.rows.length;
  const nodes = surface.weights.length;
  const match = surface.match.slice();
  for (let level = 0; level < surface.levels; level++) {
    for (let i = 0; i < n; i++) {
      const from = (level * n + i) * nodes;
      if (full[i] === 0) match.fill(0, from, from + nodes);
    }
  }
  return { ...surface, match };
}
