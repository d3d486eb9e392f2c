export type { Table } from "./table/table.ts";
