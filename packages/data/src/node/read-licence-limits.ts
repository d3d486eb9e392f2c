import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Fact, type LicenceLimit, NO_LIMIT, type Source, STATES } from "@smartpick/core";
import { type CsvRow, readCsv } from "./csv.ts";
import type { Faults } from "./table-fault.ts";

/** The limit of a state with the fact that its programs show. */
export interface StateLicence {
  readonly limit: LicenceLimit;
  readonly fact: Fact;
}

const TABLE = "states/licence-attempts.csv";

/** Reads `data/states/licence-attempts.csv`, by state: each state once, limits from 1 to 30, `none` or empty for unknown. */
export function readLicenceLimits(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): ReadonlyMap<string, StateLicence> {
  const path = join(data, TABLE);
  const found = new Map<string, StateLicence>();
  if (!existsSync(path)) {
    faults.add(TABLE, null, null, null, "a file of this name");
    return found;
  }
  for (const row of readCsv(path)) {
    const state = row.state ?? "";
    if (!STATES.some((one) => one.code === state) || found.has(state)) {
      faults.add(TABLE, state, "state", state, "a state code of the list in core, each once");
    }
    const { source = "", doubt = "", stated = "" } = row;
    if (!sources.has(source)) faults.add(TABLE, state, "source", source, "the id of a file in data/sources");
    if (stated === "") faults.add(TABLE, state, "stated", stated, "the limit in a few words");
    const year = row.year ? Number(row.year) : null;
    const limit: LicenceLimit = {
      state,
      step1: attempts(row, "step1", faults),
      step2ck: attempts(row, "step2ck", faults),
      step3: attempts(row, "step3", faults),
      allSteps: attempts(row, "all_steps", faults),
      stated,
      source,
      year,
    };
    const note = ["of the state, for a full licence; a training permit may differ", doubt].filter(Boolean);
    found.set(state, {
      limit,
      fact: {
        field: "licenceAttempts",
        value: stated,
        source,
        year,
        kind: "observation",
        standing: "published",
        note: note.join("; "),
      },
    });
  }
  return found;
}

function attempts(row: CsvRow, column: string, faults: Faults): number | null {
  const cell = row[column] ?? "";
  if (cell === "") return null;
  if (cell === "none") return NO_LIMIT;
  const value = Number(cell);
  if (!(Number.isInteger(value) && value >= 1 && value <= 30)) {
    faults.add(TABLE, row.state ?? null, column, cell, "a whole number from 1 to 30, none, or empty");
  }
  return value;
}
