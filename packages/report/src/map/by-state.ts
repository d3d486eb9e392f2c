import { CENSUS_DIVISIONS, type CensusDivision, STATES, type StateCode } from "@smartpick/core";
import { interviewsCell } from "../list/expected-interviews.ts";
import { column, type Table } from "../table/table.ts";
import type { WordedRow } from "../worded-report.ts";

/** The programs of a list in one state. */
export interface StateRow {
  /** `null` = the state of these programs is not known. */
  readonly code: StateCode | null;
  readonly name: string;
  readonly rows: readonly WordedRow[];
  /** Interviews to expect there, as words for a cell. */
  readonly interviews: string;
}

const STATE_OF = new Map<string, (typeof STATES)[number]>(STATES.map((state) => [state.code, state]));

/** A list by state, the state with most programs first, then by name; programs whose state is not known come last. */
export function listByState(list: readonly WordedRow[]): readonly StateRow[] {
  const groups = new Map<StateCode | null, WordedRow[]>();
  for (const row of list) {
    const code = STATE_OF.get(row.state ?? "")?.code ?? null;
    groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  return [...groups]
    .map(([code, rows]) => ({
      code,
      name: code === null ? "State not known" : STATE_OF.get(code)!.name,
      rows,
      interviews: interviewsCell(rows),
    }))
    .sort(
      (a, b) =>
        Number(a.code === null) - Number(b.code === null) ||
        b.rows.length - a.rows.length ||
        (a.name < b.name ? -1 : 1),
    );
}

const COLUMNS = [
  column("region", "Region", "text", 22),
  column("states", "States there", "text", 30),
  column("programs", "Programs", "count", 10),
  column("interviews", "Interviews to expect", "value", 12),
];

/** The same by the divisions of the Census, in their order; a division without a program is left out. */
export function regionTable(list: readonly WordedRow[]): Table {
  const byState = listByState(list);
  return {
    title: "Your programs by region",
    columns: COLUMNS,
    rows: CENSUS_DIVISIONS.flatMap((division) => {
      const states = byState.filter(({ code }) => code !== null && divisionOf(code) === division);
      const rows = states.flatMap((state) => state.rows);
      if (rows.length === 0) return [];
      const names = states.map(({ code }) => code).join(", ");
      return [[division, names, rows.length, interviewsCell(rows)]];
    }),
  };
}

function divisionOf(code: StateCode): CensusDivision {
  return STATE_OF.get(code)!.division;
}
