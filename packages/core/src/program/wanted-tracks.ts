import type { Track } from "./tracks.ts";
import { TRACKS } from "./tracks.ts";

/** The specialty whose positions all last one year. */
export const ONE_YEAR_SPECIALTY = "Transitional Year";

/** The tracks that lead to board certification in the specialty. */
const LEADING: readonly Track[] = TRACKS.slice(0, 3);

/**
 * The tracks that are wanted in a specialty: those asked for, else those that lead to board certification. A specialty of
 * one year has no such track, so who seeks it wants the preliminary one.
 */
export function wantedTracks(asked: readonly Track[], specialty: string | null): readonly Track[] {
  if (asked.length > 0) return asked;
  return specialty === ONE_YEAR_SPECIALTY ? [...LEADING, "preliminary"] : LEADING;
}
