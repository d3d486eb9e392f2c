import type { ReactNode } from "react";
import { columnName, firstRowOf, ROLES, type Role, type SheetHead } from "./columns.ts";
import { type SheetTable, textOf } from "./sheet-file.ts";
import { ROLE_NAMES } from "./sheet-words.ts";
import type { SheetWork } from "./use-sheet.ts";

const SHOWN_LETTERS = 60;

/** Every column with its head, a value of it, and what it means, to change. */
export function ColumnsTable({
  sheet,
  head,
  work,
}: {
  sheet: SheetTable;
  head: SheetHead;
  work: SheetWork;
}): ReactNode {
  return (
    <ul className="lines sheet-columns">
      {work.mapping.map((role, column) => {
        const name = columnName(sheet, head, column);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
          <li key={column}>
            <span>
              <b>{shown(name)}</b>
              <span className="sub">{shown(exampleOf(sheet, firstRowOf(head), column))}</span>
            </span>
            <select
              className="select"
              aria-label={`What “${shown(name)}” means`}
              value={role ?? ""}
              onChange={({ target }) =>
                work.setRole(column, target.value === "" ? null : (target.value as Role))
              }
            >
              <option value="">Not read</option>
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {ROLE_NAMES[one]}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}

function exampleOf({ rows }: SheetTable, firstRow: number, column: number): string {
  const filled = rows.slice(firstRow).find((row) => textOf(row[column]) !== "");
  return filled === undefined ? "empty" : textOf(filled[column]);
}

/** Long text is cut on the screen alone. */
export function shown(text: string): string {
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text;
}
