import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DoubtReason } from "@smartpick/core";
import { readCsv } from "./csv.ts";
import type { Faults } from "./table-fault.ts";

/**
 * What came of a program: closed and retired ones are gone, those absent from a complete list or in doubt stay out of
 * lists, those that moved or proved open are in them.
 */
const OUTCOMES: ReadonlyMap<string, DoubtReason | null> = new Map([
  ["closed", "closed"],
  ["retired", "closed"],
  ["absent", "not-in-complete-list"],
  ["doubtful", "may-be-closed"],
  ["moved", null],
  ["open", null],
]);

/** Faults of `known-faults.csv` that ask what came of a program. */
const ASKS = new Set(["probably closed or moved", "probably retired"]);

/**
 * Lays `settled.csv` over the doubts. Every program of `known-faults.csv` that is probably closed, moved or
 * retired must stand there.
 */
export function settle(
  folder: string,
  doubts: Map<string, DoubtReason>,
  known: ReadonlySet<string>,
  faults: Faults,
): void {
  const path = join(folder, "settled.csv");
  const rows = existsSync(path) ? readCsv(path) : [];
  for (const { id = "", outcome = "" } of rows) {
    const doubt = OUTCOMES.get(outcome);
    if (!known.has(id)) faults.add("programs/settled.csv", id, "id", id, "the id of a program in tracks.csv");
    if (doubt === undefined)
      faults.add("programs/settled.csv", id, "outcome", outcome, [...OUTCOMES.keys()].join(", "));
    else if (doubt === null) doubts.delete(id);
    else doubts.set(id, doubt);
  }
  const settled = new Set(rows.map(({ id }) => id));
  const asked = join(folder, "known-faults.csv");
  for (const { id = "", fault = "" } of existsSync(asked) ? readCsv(asked) : [])
    if (ASKS.has(fault) && !settled.has(id))
      faults.add(
        "programs/known-faults.csv",
        id,
        "fault",
        fault,
        "a row in settled.csv that says what came of it",
      );
}
