import { counted } from "@smartpick/report";
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, type RefObject, useRef } from "react";
import { announce } from "../../store/screen-store.ts";
import { useUndoNote } from "../../ui/undo-note.tsx";
import { useMedia } from "../../ui/use-media.ts";
import type { EditorParts } from "./editor-parts.ts";
import { isBlock, pastedBlock, withBlock } from "./pasted-block.ts";
import { TableCards } from "./table-cards.tsx";
import { TableGrid } from "./table-grid.tsx";
import type { CellFault, TypedColumn } from "./typed-column.ts";
import { MOST_TYPED_ROWS, type TypedRow, type TypedTable, withCell, withNewRow } from "./typed-table.ts";
import { type PlaceInTable, placeOf, usePlaceInTable } from "./use-place-in-table.ts";
import "./table-editor.css";

/**
 * A small table that is typed on the page: rows come and go, and a block of a spreadsheet can be pasted from any cell on. From
 * 720 pixels on it is a grid that the arrow keys walk, else each row is a card; a questionnaire always has a card a person.
 */
export function TableEditor({
  name,
  one,
  table,
  columns,
  isQuestionnaire = false,
  faults,
  more = () => null,
  onTable,
}: {
  name: string;
  one: string;
  table: TypedTable;
  columns: readonly TypedColumn[];
  isQuestionnaire?: boolean;
  faults: readonly CellFault[];
  more?: (row: TypedRow) => ReactNode;
  onTable: (table: TypedTable) => void;
}): ReactNode {
  const isBroad = useMedia("screen and (min-width: 720px)");
  const { root, place, follow, goTo } = usePlaceInTable();
  const { note, offer } = useUndoNote();
  const add = useRef<HTMLButtonElement>(null);
  const isGrid = isBroad && !isQuestionnaire;
  const shownColumns = columns.filter(({ form }) => form !== "none");
  const isFull = table.rows.length >= MOST_TYPED_ROWS;

  const addRow = (column = shownColumns[0]?.name ?? ""): void => {
    if (isFull) return;
    const next = withNewRow(table);
    onTable(next);
    const row = next.rows.at(-1)?.id;
    if (row !== undefined) goTo({ row, column });
  };
  const takeRow = (id: number): void => {
    const at = table.rows.findIndex((row) => row.id === id);
    const rows = table.rows.filter((row) => row.id !== id);
    onTable({ ...table, rows });
    offer(`${one[0]?.toUpperCase()}${one.slice(1)} ${at + 1} is taken away.`, () => onTable(table));
    add.current?.focus();
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    const from = placeOf(event.target);
    if (from === null || !isBlock(text)) return;
    event.preventDefault();
    const column = table.columns.indexOf(from.column);
    const { table: next, filled, left } = withBlock(table, { row: from.row, column }, pastedBlock(text));
    onTable(next);
    const rest = left === 0 ? "" : ` ${counted(left, "row")} found no room: open the file instead.`;
    offer(`Pasted ${counted(filled, "row")}.${rest}`, () => onTable(table));
  };
  const walk = (event: KeyboardEvent): void => {
    const from = placeOf(event.target);
    const isText = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (from === null || !isText || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepFrom(from, event, { isGrid, rows: table.rows, columns: shownColumns });
    if (next === null) return;
    event.preventDefault();
    if (next === "new-row") addRow(from.column);
    else goTo(next);
  };

  const parts: EditorParts = {
    name,
    one,
    columns: shownColumns,
    rows: table.rows,
    faultOf: (row, column) => shownFault(faults, place, { row, column }),
    cellOf: ({ cells }, column) => cells[table.columns.indexOf(column)] ?? "",
    onCell: (row, column, text) =>
      onTable({ ...table, rows: withCell(table.rows, row, table.columns.indexOf(column), text) }),
    onTake: takeRow,
    more,
  };
  const toCorrect = faults.filter(({ row, column }) => parts.faultOf(row, column) !== null).length;
  return (
    <div className="stack noprint">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what its cells do is followed here, it takes nothing itself */}
      <div ref={root} onPaste={paste} onKeyDown={walk} {...follow}>
        {isGrid ? <TableGrid {...parts} /> : <TableCards {...parts} />}
      </div>
      {note}
      <p role="status" className={toCorrect === 0 ? "vh" : "small wrong"}>
        {toCorrect === 0 ? "" : `${counted(toCorrect, "cell")} to look at.`}
      </p>
      <AddRow one={one} isFull={isFull} button={add} onAdd={() => addRow()} />
    </div>
  );
}

function AddRow({
  one,
  isFull,
  button,
  onAdd,
}: {
  one: string;
  isFull: boolean;
  button: RefObject<HTMLButtonElement | null>;
  onAdd: () => void;
}): ReactNode {
  return (
    <p className="row">
      <button
        ref={button}
        type="button"
        className={isFull ? "btn s unready" : "btn s"}
        onClick={() => (isFull ? announce(`The table is full with ${MOST_TYPED_ROWS} rows.`) : onAdd())}
      >
        Add {/^[aeiou]/.test(one) ? "an" : "a"} {one}
      </button>
      <span className="small quiet">
        {isFull
          ? `${MOST_TYPED_ROWS} rows are the most here. Open a longer table as a file.`
          : "Rows of a spreadsheet can be pasted into any cell."}
      </span>
    </p>
  );
}

/** Where a key leads from a cell of words; `null` = nowhere else. */
function stepFrom(
  from: PlaceInTable,
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  at: {
    readonly isGrid: boolean;
    readonly rows: readonly TypedRow[];
    readonly columns: readonly TypedColumn[];
  },
): PlaceInTable | "new-row" | null {
  const row = at.rows.findIndex(({ id }) => id === from.row);
  const column = at.columns.findIndex(({ name }) => name === from.column);
  if (!at.isGrid) {
    const next = at.columns[column + (shiftKey ? -1 : 1)];
    return key === "Enter" && next !== undefined ? { row: from.row, column: next.name } : null;
  }
  const isDown = key === "ArrowDown" || (key === "Enter" && !shiftKey);
  if (!isDown && key !== "ArrowUp" && key !== "Enter") return null;
  const next = at.rows[row + (isDown ? 1 : -1)];
  if (next !== undefined) return { row: next.id, column: from.column };
  return key === "Enter" && isDown ? "new-row" : null;
}

/** A fault that is to be seen: nothing is said of a cell that is being typed, nor of what is still empty in its row. */
function shownFault(
  faults: readonly CellFault[],
  place: PlaceInTable | null,
  at: { readonly row: number; readonly column: string | null },
): CellFault | null {
  const fault = faults.find(({ row, column }) => row === at.row && column === at.column);
  if (fault === undefined) return null;
  const isHere =
    place?.row === at.row && (fault.isMissing || fault.column === null || place.column === at.column);
  return isHere ? null : fault;
}
