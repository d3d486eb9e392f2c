import type { Content, TableCell } from "pdfmake/interfaces.js";
import { shortDifference, shortOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import type { ColumnKind, Table, TableCell as TableValue } from "../table/table.ts";

/** The first columns of a table for paper, one width each; amounts and chances as a screen shows them. */
export function plainTable(table: Table, widths: readonly (number | "*")[]): Content {
  const head = table.columns.slice(0, widths.length);
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body: [
        head.map((column): TableCell => ({ text: column.label, style: "head" })),
        ...table.rows.map((row) =>
          head.map((column, at): TableCell => printed(row[at] ?? null, column.kind)),
        ),
      ],
    },
    layout: "lightHorizontalLines",
    style: "row",
  };
}

function printed(value: TableValue, kind: ColumnKind): string {
  if (value === null) return "unknown";
  if (typeof value === "string") return value;
  if (kind === "usd") return dollars(value);
  if (kind === "of100") return shortOf100(value / 100);
  return kind === "difference" ? shortDifference(value / 100) : String(value);
}
