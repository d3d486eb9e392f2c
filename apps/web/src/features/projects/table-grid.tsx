import { type ReactNode, useId } from "react";
import type { EditorParts } from "./editor-parts.ts";
import { TypedCell } from "./typed-cell.tsx";
import type { TypedRow } from "./typed-table.ts";

/** The rows of a typed table under their columns. */
export function TableGrid(parts: EditorParts): ReactNode {
  const { name, one, columns, rows, faultOf, onTake } = parts;
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="tablewrap table-grid" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} className="vh">
          {name}, to be filled in
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.label}
                {column.hint !== undefined && <span className="sub">{column.hint}</span>}
              </th>
            ))}
            <th scope="col">
              <span className="vh">Take away</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td
                  key={column.name}
                  data-row={row.id}
                  data-column={column.name}
                  className={column.isWide ? "wide-cell" : undefined}
                >
                  <GridCell
                    {...parts}
                    column={column}
                    row={row}
                    at={at}
                    id={`${id}-${row.id}-${column.name}`}
                  />
                </td>
              ))}
              <td>
                <button
                  type="button"
                  className="btn s link"
                  aria-label={`Take away ${one} ${at + 1}`}
                  onClick={() => onTake(row.id)}
                >
                  Take away
                </button>
                {faultOf(row.id, null) !== null && <p className="wrong">{faultOf(row.id, null)?.words}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GridCell({
  one,
  column,
  row,
  at,
  id,
  faultOf,
  cellOf,
  onCell,
}: EditorParts & {
  readonly column: EditorParts["columns"][number];
  readonly row: TypedRow;
  readonly at: number;
  readonly id: string;
}): ReactNode {
  const fault = faultOf(row.id, column.name);
  return (
    <>
      <TypedCell
        column={column}
        value={cellOf(row, column.name)}
        label={`${column.label}, ${one} ${at + 1}`}
        describedBy={fault === null ? undefined : id}
        isWrong={fault !== null}
        onEnter={(text) => onCell(row.id, column.name, text)}
      />
      {fault !== null && (
        <p className="wrong" id={id}>
          {fault.words}
        </p>
      )}
    </>
  );
}
