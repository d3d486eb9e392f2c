import { join } from "node:path";
import { type CensusDivision, SPECIALTIES, type SpecialtyName, STATES } from "@smartpick/core";
import { readCsv } from "./csv.ts";
import type { FitProgram, ProgramTable } from "./program-table.ts";

const NAMES = new Set<string>(SPECIALTIES.map(({ name }) => name));
const DIVISION_BY_STATE = new Map<string, CensusDivision>(
  STATES.map(({ code, division }) => [code, division]),
);

/**
 * The table cut to the programs of the ledger (`programs/identity.csv` of the data folder): one record for each of its
 * ids and no other. A ledger program that the raw tables do not hold under that id gets specialty, state and setting
 * from the ledger and nothing else.
 */
export function alignToLedger(table: ProgramTable, dataFolder: string): ProgramTable {
  const settings = new Map(
    readCsv(join(dataFolder, "programs", "setting.csv")).map((row) => [row.id ?? "", row.setting ?? ""]),
  );
  const programs = readCsv(join(dataFolder, "programs", "identity.csv")).flatMap((row): FitProgram[] => {
    const id = row.id ?? "";
    const specialty = row.specialty ?? "";
    if (!NAMES.has(specialty)) return [];
    const state = row.state ?? "";
    const place = {
      specialty: specialty as SpecialtyName,
      state,
      division: DIVISION_BY_STATE.get(state) ?? ("" as const),
      setting: settings.get(id) ?? "",
    };
    return [{ ...(table.byId.get(id) ?? EMPTY), id, ...place }];
  });
  const byId = new Map(programs.map((program) => [program.id, program]));
  const idOf = (acgme: string, nrmp: string) => {
    const id = table.idOf(acgme, nrmp);
    return id !== null && byId.has(id) ? id : null;
  };
  return { programs, byId, idOf };
}

const EMPTY: Omit<FitProgram, "id" | "specialty" | "state" | "division" | "setting"> = {
  positions: null,
  residents: null,
  residentMix: null,
  matchMix: null,
  mix2024: null,
  applications: null,
  visaJ1: null,
  visaH1b: null,
  visaYear: null,
  step1Minimum: null,
  step2Minimum: null,
  step2Minimum2024: null,
  lastSeen: null,
};
