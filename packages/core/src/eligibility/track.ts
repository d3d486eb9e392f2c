import { textAt } from "../facts/answer-at.ts";
import { wantedTracks } from "../program/wanted-tracks.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf } from "./finding.ts";

/**
 * The track against the tracks asked for; none asked for = those that lead to board certification. A position
 * reserved for physicians with earlier training, or a preliminary year, fails unless it was asked for.
 */
export const trackRule: EligibilityRule = (facts, applicant, row) => {
  const track = textAt(facts.programs, row, "track");
  if (!track) return null;
  const specialty = textAt(facts.programs, row, "specialty")?.value ?? null;
  const wanted: readonly string[] = wantedTracks(applicant.tracks, specialty);
  const fits = wanted.includes(track.value);
  return {
    ...findingOf("track", fits ? "meets" : "fails", track, track.value, wanted.join(", ")),
    // A track is what the position is, whatever the age of the listing.
    kind: "rule",
  };
};
