import type { GateCondition } from "../answers/gate.ts";
import { wantedTracks } from "../program/wanted-tracks.ts";
import { dayOf } from "../season/day-of.ts";
import { type GateSource, sourceOf } from "./gate-source.ts";

/** A first year beside positions that begin in the second: found, and ranked on a supplemental list. */
export function firstYearCondition(source: GateSource): GateCondition | null {
  const { profile, season, secondYear } = source;
  if (secondYear === 0) return null;
  const until = dayOf(season, "rank-list-deadline");
  const { specialties, tracks } = profile.seeks;
  const sought = specialties.some((name) => wantedTracks(tracks, name).includes("preliminary"));
  return {
    code: "first-year-to-find",
    blocks: "start",
    // One that is not matched can still be found in SOAP and after it, so it is never missed.
    state: "open",
    until,
    assumed: true,
    source: sourceOf(source, "first-year"),
    programs: secondYear,
    sought,
  };
}
