import type { Table } from "@smartpick/quality";

/** What the verbs of the workshop stand on: the tables that were read, by name, so that none crosses to the worker twice. */
export interface WorkshopContext {
  readonly tables: Map<string, Table>;
}

/** More tables than one screen works with are let go, the oldest first. */
const MOST_TABLES = 4;

/** A context without a table. */
export function workshopContext(): WorkshopContext {
  return { tables: new Map() };
}

/** Keeps a table under a name, in the place of an earlier one. */
export function holdTable({ tables }: WorkshopContext, name: string, table: Table): void {
  tables.delete(name);
  const [oldest] = tables.keys();
  if (tables.size >= MOST_TABLES && oldest !== undefined) tables.delete(oldest);
  tables.set(name, table);
}
