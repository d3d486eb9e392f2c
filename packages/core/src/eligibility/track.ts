import { textAt } from "../chances/answer-at.ts";
import { TRACKS } from "../program/tracks.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf } from "./finding.ts";

/** The tracks that lead to board certification in the specialty. */
const LEADING: readonly string[] = TRACKS.slice(0, 3);

/**
 * The track against the tracks asked for; none asked for = those that lead to board certification. A position
 * reserved for physicians with earlier training, or a preliminary year, fails unless it was asked for.
 */
export const trackRule: EligibilityRule = (facts, applicant, row) => {
  const track = textAt(facts.programs, row, "track");
  if (!track) return null;
  const wanted: readonly string[] = applicant.tracks.length === 0 ? LEADING : applicant.tracks;
  const fits = wanted.includes(track.value);
  return {
    ...findingOf("track", fits ? "meets" : "fails", track, track.value, wanted.join(", ")),
    // A track is what the position is, whatever the age of the listing.
    kind: "rule",
  };
};
