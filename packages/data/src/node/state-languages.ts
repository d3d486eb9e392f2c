import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Fact, type Source, STATES } from "@smartpick/core";
import { readCsv } from "./csv.ts";
import type { ProgramTable } from "./read-program-facts.ts";
import type { Faults } from "./table-fault.ts";

const TABLE = "programs/state-languages.csv";

/**
 * By program: the language that all programs of its state work in beside English, from `state-languages.csv`. A rule,
 * since who does not speak it cannot work there; the program's own page comes before it.
 */
export function stateLanguages(
  data: string,
  tables: readonly ProgramTable[],
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): ReadonlyMap<string, readonly Fact[]> {
  const path = join(data, TABLE);
  const byState = new Map<string, Fact[]>();
  for (const row of existsSync(path) ? readCsv(path) : []) {
    const { state = "", language = "", source = "", year = "", standing = "", note = "" } = row;
    if (!STATES.some(({ code }) => code === state))
      faults.add(TABLE, state, "state", state, "a state code of the list in core");
    if (language === "") faults.add(TABLE, state, "language", language, "the name of a language");
    if (!sources.has(source)) faults.add(TABLE, state, "source", source, "the id of a file in data/sources");
    if (standing !== "published" && standing !== "derived") {
      faults.add(TABLE, state, "standing", standing, "published or derived");
      continue;
    }
    byState.set(state, [
      ...(byState.get(state) ?? []),
      {
        field: "workLanguage",
        value: language,
        source,
        year: year === "" ? null : Number(year),
        kind: "rule",
        standing,
        note: note === "" ? null : note,
      },
    ]);
  }
  const ofProgram = new Map<string, readonly Fact[]>();
  for (const { facts } of tables)
    for (const [program, told] of facts) {
      const state = told.find(({ field }) => field === "state")?.value;
      const found = byState.get(String(state));
      if (found !== undefined) ofProgram.set(program, found);
    }
  return ofProgram;
}
