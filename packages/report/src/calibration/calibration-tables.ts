import type { CalibrationColumn, CalibrationTable } from "@smartpick/core";
import { column, type Table } from "../table/table.ts";
import type { ReliabilityChart } from "./reliability-groups.ts";

/** A table of the calibration document for a screen: every figure as text with the decimals that its column states. */
export function calibrationTable({ title, use, columns, rows }: CalibrationTable): Table {
  return {
    title: `${title} (${calibrationUse(use)})`,
    columns: columns.map(({ key, label }, at) =>
      column(key, label, rows.some((row) => typeof row[at] === "number") ? "value" : "text"),
    ),
    rows: rows.map((row) => row.map((cell, at) => calibrationCell(cell, columns[at]!))),
  };
}

/** How a table's data stand to the fit, in words. */
export function calibrationUse(use: CalibrationTable["use"]): string {
  return use === "both" ? "fitted and held out, see each row" : use === "none" ? "a list" : use;
}

/** A cell as the page in `docs/method/calibration.md` shows it. */
export function calibrationCell(
  cell: string | number | null,
  { digits, percent }: CalibrationColumn,
): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  const figures = (digits === undefined ? String(cell) : cell.toFixed(digits)).replace("-", "−");
  return percent ? `${figures} %` : figures;
}

/** What a table of groups by what was said draws; `null` for every other table. */
export function reliabilityOf({ id, title, columns, rows }: CalibrationTable): ReliabilityChart | null {
  if (!id.startsWith("reliability-")) return null;
  const at = (key: string) => columns.findIndex((one) => one.key === key);
  const number = (row: (typeof rows)[number], key: string) => Number(row[at(key)]);
  return {
    title,
    unit: (columns[at("n")]?.label ?? "").toLowerCase(),
    groups: rows.map((row) => ({
      n: number(row, "n"),
      said: number(row, "said"),
      happened: number(row, "happened"),
      low: number(row, "low"),
      high: number(row, "high"),
    })),
    worst: rows.findIndex((row) => row[at("worst")] === "worst"),
  };
}
