import type { Table } from "@smartpick/report";
import { type ReactNode, useId } from "react";
import { cellWords } from "./cell-words.ts";

/** A table of `@smartpick/report` as HTML, in a region that scrolls by itself where it is wider than the screen. */
export function DataTable({
  table,
  titled = true,
  of,
}: {
  table: Table;
  titled?: boolean;
  /** What it is a table of, where a screen has several of one title. */
  of?: string;
}): ReactNode {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="tablewrap" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} className={titled ? undefined : "vh"}>
          {table.title}
          {of !== undefined && <span className="vh">, {of}</span>}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) =>
              column.label === "" ? (
                <td key={column.key} />
              ) : (
                <th key={column.key} scope="col" className={column.kind === "text" ? undefined : "n"}>
                  {column.label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a table may hold the same
            <tr key={place}>
              {table.columns.map((column, at) => (
                <td key={column.key} className={column.kind === "text" ? undefined : "n"}>
                  {cellWords(row[at] ?? null, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
