import type { BaseProgram } from "./base-programs.ts";
import { specialtyOf } from "./identity-table.ts";
import { letterOf, TRACK_LETTERS, type TrackLetter } from "./nrmp-part.ts";

const TRACK_OF: Readonly<Record<TrackLetter, string>> = {
  C: "categorical",
  A: "advanced",
  M: "primary",
  P: "preliminary",
  R: "reserved",
};

/** One track of a program: its id, the letter of its codes, the codes. */
export interface ProgramTrack {
  readonly id: string;
  readonly program: BaseProgram;
  readonly letter: TrackLetter | null;
  readonly codes: readonly string[];
}

/** Cuts a program into its tracks by the letter of its NRMP codes; the first is the main one and keeps the plain id. */
export function tracksOf(program: BaseProgram): readonly ProgramTrack[] {
  const codes = program.nrmp?.codes ?? [];
  const letters = TRACK_LETTERS.filter((letter) => codes.some((code) => letterOf(code) === letter));
  if (letters.length === 0) return [{ id: program.id, program, letter: null, codes: [] }];
  return letters.map((letter, index) => ({
    id: index === 0 ? program.id : `${program.id}/${letter}`,
    program,
    letter,
    codes: codes.filter((code) => letterOf(code) === letter),
  }));
}

/** Rows of `tracks.csv`. Without a code the track is the one that at least nine in ten of the specialty have. */
export function trackRows(tracks: readonly ProgramTrack[]) {
  const usual = usualTracks(tracks);
  return tracks.map(({ id, program, letter, codes }) => {
    const assumed = usual.get(specialtyOf(program)) ?? null;
    const pairing = {
      published: { code_standing: "published", code_note: "" },
      derived: { code_standing: "derived", code_note: "code paired by place, name and positions" },
      assumed: { code_standing: "assumed", code_note: "pairing of the code not proven" },
    }[program.acgme === null ? "published" : program.pairing];
    return {
      id,
      program: program.id,
      track: letter ? TRACK_OF[letter] : (assumed ?? ""),
      track_standing: letter ? pairing.code_standing : "assumed",
      track_note: letter ? pairing.code_note : assumed ? "usual track of the specialty" : "",
      nrmp_code: codes.join(";"),
      ...pairing,
    };
  });
}

function usualTracks(tracks: readonly ProgramTrack[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, program, letter } of tracks) {
    if (!letter || id !== program.id) continue;
    const own = counts.get(specialtyOf(program)) ?? new Map<string, number>();
    counts.set(specialtyOf(program), own.set(TRACK_OF[letter], (own.get(TRACK_OF[letter]) ?? 0) + 1));
  }
  const usual = new Map<string, string>();
  for (const [specialty, own] of counts) {
    const total = [...own.values()].reduce((a, b) => a + b, 0);
    for (const [track, count] of own) if (count >= 0.9 * total && total >= 5) usual.set(specialty, track);
  }
  return usual;
}
