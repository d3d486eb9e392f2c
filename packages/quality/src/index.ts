export { scoreTable } from "./scales/score-table.ts";
export type { RowFault } from "./table/row-fault.ts";
export type { Table } from "./table/table.ts";
export { usabilityOf } from "./usability/usability-of.ts";
