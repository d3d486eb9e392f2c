import { join } from "node:path";
import { DOUBT_REASONS, type DoubtReason } from "@smartpick/core";
import { readCsv } from "./csv.ts";
import { settle } from "./settled.ts";
import type { Faults } from "./table-fault.ts";

/** Ids of all tracks in order, the program that each belongs to, and the doubt about a program. */
export interface TrackList {
  readonly ids: readonly string[];
  readonly programs: readonly string[];
  readonly doubts: ReadonlyMap<string, DoubtReason>;
}

/** Reads `tracks.csv`, `doubts.csv` and what `settled.csv` makes of them; each id once, each track named after its program. */
export function readTracks(data: string, faults: Faults): TrackList {
  const rows = readCsv(join(data, "programs", "tracks.csv"));
  const ids = rows.map((row) => row.id ?? "");
  const programs = rows.map((row) => row.program ?? "");
  const seen = new Set<string>();
  ids.forEach((id, row) => {
    if (seen.has(id)) faults.add("programs/tracks.csv", id, "id", id, "each id once");
    seen.add(id);
    const program = programs[row] ?? "";
    if (id !== program && !(id.startsWith(`${program}/`) && id.length === program.length + 2)) {
      faults.add("programs/tracks.csv", id, "program", program, "the id without the track's letter");
    }
  });
  const doubts = new Map<string, DoubtReason>();
  const known = new Set(programs);
  for (const row of readCsv(join(data, "programs", "doubts.csv"))) {
    const [id, doubt] = [row.id ?? "", DOUBT_REASONS.find((one) => one === row.doubt)];
    if (!known.has(id)) faults.add("programs/doubts.csv", id, "id", id, "the id of a program in tracks.csv");
    if (!doubt) faults.add("programs/doubts.csv", id, "doubt", row.doubt, DOUBT_REASONS.join(", "));
    else doubts.set(id, doubt);
  }
  settle(join(data, "programs"), doubts, known, faults);
  const order = ids.map((_, row) => row).sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  return {
    ids: order.map((row) => ids[row] ?? ""),
    programs: order.map((row) => programs[row] ?? ""),
    doubts,
  };
}
