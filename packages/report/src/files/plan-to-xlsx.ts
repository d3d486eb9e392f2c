import type { CellObject, Sheet } from "write-excel-file/universal";
import { costTable } from "../costs/cost-table.ts";
import { excludedTable } from "../excluded/excluded-table.ts";
import { frontierTable } from "../frontier/frontier-table.ts";
import { listTable } from "../list/list-table.ts";
import { signalTable } from "../signals/signal-table.ts";
import type { Sources } from "../sources/source-names.ts";
import { sourceTable } from "../sources/source-table.ts";
import type { ColumnKind, Table, TableCell } from "../table/table.ts";
import type { WordedPlan } from "../worded-report.ts";
import { readMeLines } from "./read-me.ts";

const FORMATS: Readonly<Record<ColumnKind, string | null>> = {
  text: null,
  count: "0",
  usd: "$#,##0",
  of100: "0.00",
  difference: "0.00",
  year: "0",
  value: "0.00",
};

/**
 * A plan as an Excel workbook, the bytes of an .xlsx file: sheets Read me, List, Costs, Signals, Frontier, Left out,
 * Facts and sources. Runs in Node and in a browser. Numbers stay numbers, text stays text (never a formula).
 */
export async function planToXlsx(report: WordedPlan, sources: Sources): Promise<Uint8Array<ArrayBuffer>> {
  // What has to hold for any number, and what the numbers are, is read before them.
  const sheets = [
    readMe(report),
    sheetOf(listTable(report), 2),
    sheetOf(costTable(report), 0),
    sheetOf(signalTable(report), 0),
    sheetOf(frontierTable(report), 0),
    sheetOf(excludedTable(report), 0),
    sheetOf(sourceTable(report, sources), 0),
  ];
  // Loaded on use: the commands that print must not wait for it.
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const blob = await writeExcelFile(sheets, { fontFamily: "Calibri", fontSize: 11 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf(table: Table, stickyColumnsCount: number): Sheet<never> {
  const header = table.columns.map(
    (column): CellObject => ({
      value: column.label,
      type: String,
      fontWeight: "bold",
      wrap: true,
      alignVertical: "top",
    }),
  );
  const body = table.rows.map((row) =>
    row.map((cell, at) => cellOf(cell, table.columns[at]?.kind ?? "text")),
  );
  return {
    sheet: table.title,
    data: [header, ...body],
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    ...(stickyColumnsCount > 0 ? { stickyColumnsCount } : {}),
  };
}

function cellOf(cell: TableCell, kind: ColumnKind): CellObject {
  if (cell === null) return { value: "unknown", type: String, fontStyle: "italic", textColor: "#7a4a00" };
  if (typeof cell === "string") return { value: cell, type: String };
  const format = FORMATS[kind];
  return { value: cell, type: Number, ...(format === null ? {} : { format }) };
}

function readMe(report: WordedPlan): Sheet<never> {
  const data = readMeLines(report).map((line): CellObject[] => [{ value: line, type: String, wrap: true }]);
  return { sheet: "Read me", data, columns: [{ width: 100 }] };
}
