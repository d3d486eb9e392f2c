import { dollars, type TableCell, type TableColumn } from "@smartpick/report";

/** A cell of a report table as words: chances are whole counts, differences keep one decimal, nothing stays empty. */
export function cellWords(cell: TableCell, { kind }: TableColumn): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (kind === "usd") return dollars(cell);
  if (kind === "of100") return cell < 1 ? "<1" : String(Math.min(99, Math.round(cell)));
  if (kind === "difference")
    return Math.abs(cell) < 0.05 ? "<0.1" : `${cell < 0 ? "−" : "+"}${Math.abs(cell).toFixed(1)}`;
  return kind === "count" ? cell.toLocaleString("en-US") : String(cell);
}
