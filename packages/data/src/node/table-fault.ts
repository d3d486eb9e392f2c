/** What is wrong with a cell or a file of `data/`: where it is, what was found, what would be accepted. */
export interface TableFault {
  /** Path below `data/`. */
  readonly table: string;
  /** Row id, line or key; `null` when the whole table is meant. */
  readonly row: string | null;
  readonly column: string | null;
  readonly found: string | null;
  readonly accepts: string;
}

/** Returns a fault as one line: table, row, column, what was found, what is accepted. */
export function describeFault(fault: TableFault): string {
  const where = [fault.table, fault.row && `row ${fault.row}`, fault.column && `column ${fault.column}`];
  const found = fault.found === null ? "" : ` found "${fault.found}";`;
  return `${where.filter(Boolean).join(", ")}:${found} accepted: ${fault.accepts}`;
}

/** Collects the faults of a whole build, so that a person sees them all at once. */
export class Faults {
  readonly list: TableFault[] = [];

  /** Adds a fault. */
  add(table: string, row: string | null, column: string | null, found: unknown, accepts: string): void {
    const text = found === null || found === undefined ? null : String(found);
    this.list.push({ table, row, column, found: text, accepts });
  }
}
