import { nameIndex } from "./name-index.ts";
import { normalForm } from "./normal-form.ts";
import { TRACKS, type Track } from "./tracks.ts";

const FURTHER_NAMES: Readonly<Record<Track, readonly string[]>> = {
  categorical: ["C"],
  primary: ["M", "primary care"],
  advanced: ["A"],
  preliminary: ["P", "prelim"],
  reserved: ["R", "physician reserved"],
};

const INDEX = nameIndex(TRACKS, (track) => [track, ...FURTHER_NAMES[track]]);

/** The track of a name or of the letter of an NRMP code, in any case and punctuation; else `null`. */
export function trackNamed(input: string): Track | null {
  return INDEX.get(normalForm(input)) ?? null;
}
