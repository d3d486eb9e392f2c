import { type ReactNode, useId, useState } from "react";
import type { EditorParts } from "./editor-parts.ts";
import { TypedCell } from "./typed-cell.tsx";
import { isBlank, type TypedRow } from "./typed-table.ts";

/** The rows of a typed table as cards, one open at a time as a rule. */
export function TableCards(parts: EditorParts): ReactNode {
  const { name, rows } = parts;
  const newest = rows.at(-1);
  // A card that comes empty is there to be filled in.
  const [shut, setShut] = useState<ReadonlySet<number>>(
    () => new Set(rows.filter((row) => !isBlank(row)).map(({ id }) => id)),
  );
  const turn = (id: number, isOpen: boolean): void => {
    setShut((before) => {
      const next = new Set(before);
      if (isOpen) next.delete(id);
      else next.add(id);
      return next;
    });
  };
  return (
    <ul className="table-cards" aria-label={`${name}, to be filled in`}>
      {rows.map((row, at) => (
        <li key={row.id}>
          <Card
            {...parts}
            row={row}
            at={at}
            isOpen={!shut.has(row.id) || (rows.length === 1 && row === newest && isBlank(row))}
            onTurn={(isOpen) => turn(row.id, isOpen)}
          />
        </li>
      ))}
    </ul>
  );
}

function Card({
  one,
  columns,
  row,
  at,
  isOpen,
  onTurn,
  faultOf,
  cellOf,
  onCell,
  onTake,
  more,
}: EditorParts & {
  readonly row: TypedRow;
  readonly at: number;
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
}): ReactNode {
  const id = useId();
  const needed = columns.filter(({ isOptional }) => !isOptional);
  const told = needed.filter(({ name }) => cellOf(row, name).trim() !== "").length;
  const wrong = [...columns.map(({ name }) => faultOf(row.id, name)), faultOf(row.id, null)].filter(
    (fault) => fault !== null,
  );
  const title =
    cellOf(row, columns[0]?.name ?? "").trim() || `${one[0]?.toUpperCase()}${one.slice(1)} ${at + 1}`;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => onTurn(currentTarget.open)} data-row-of={row.id}>
      <summary>
        <b>{title}</b>{" "}
        <span className={wrong.length > 0 ? "wrong" : "sub"}>
          {wrong.length > 0 ? `${wrong.length} to look at` : `${told} of ${needed.length} filled in`}
        </span>
      </summary>
      {isOpen && (
        <div className="stack">
          {columns.map((column) => {
            const fault = faultOf(row.id, column.name);
            const own = `${id}-${column.name}`;
            return (
              <div className="card-cell" key={column.name} data-row={row.id} data-column={column.name}>
                <p className="lbl" aria-hidden="true">
                  {column.label}
                </p>
                {column.hint !== undefined && (
                  <p className="hint" id={`${own}-hint`}>
                    {column.hint}
                  </p>
                )}
                <TypedCell
                  column={column}
                  value={cellOf(row, column.name)}
                  label={`${column.label}, ${one} ${at + 1}`}
                  describedBy={
                    fault !== null ? `${own}-wrong` : column.hint !== undefined ? `${own}-hint` : undefined
                  }
                  isWrong={fault !== null}
                  onEnter={(text) => onCell(row.id, column.name, text)}
                />
                {fault !== null && (
                  <p className="wrong" id={`${own}-wrong`}>
                    {fault.words}
                  </p>
                )}
              </div>
            );
          })}
          {faultOf(row.id, null) !== null && <p className="wrong">{faultOf(row.id, null)?.words}</p>}
          {more(row)}
          <p>
            <button
              type="button"
              className="btn s"
              aria-label={`Take away ${one} ${at + 1}`}
              onClick={() => onTake(row.id)}
            >
              Take away {one} {at + 1}
            </button>
          </p>
        </div>
      )}
    </details>
  );
}
