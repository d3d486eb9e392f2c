import { useCallback, useEffect, useRef, useState } from "react";
import { askTable } from "../../store/ask-table.ts";
import { hearOfTables } from "../../store/table-news.ts";
import { holdTypedTable } from "../../store/workshop.ts";
import { MOST_TYPED_ROWS, type TypedTable, tableTyped, typedCsv } from "./typed-table.ts";

/** How long typing rests before the table is counted again, in milliseconds. */
const REST_MS = 350;

/** How long another hand rests before what it typed is read, in milliseconds. */
const OTHER_REST_MS = 50;

/** Where a typed table lies and what is in it. */
interface TypedPlace {
  /** Under which the device and the worker have it. */
  readonly key: string;
  /** Name of its file. */
  readonly file: string;
  /** Whether there is one already. */
  readonly isKept: boolean;
  /** The columns that are offered, beside those found in the file. */
  readonly wanted: (found: readonly string[]) => readonly string[];
  readonly mayBeLeftOut: (column: string) => boolean;
  /** The columns under the names that the file gives them. */
  readonly named?: (table: TypedTable) => TypedTable;
  /** Keeps the file on the device; `null` = nothing is typed any more. Says whether the browser did. */
  readonly keep: (text: string | null) => Promise<boolean>;
  /** The worker has what was typed. */
  readonly onHeld: () => void;
}

/** A table as far as it can be typed. */
export type TypedShown =
  | { readonly state: "reading" }
  | { readonly state: "too-many"; readonly rows: number }
  | { readonly state: "refused"; readonly words: string }
  | { readonly state: "ready"; readonly table: TypedTable };

/**
 * A small table that is typed: read once from the device, kept there with every letter, and counted again by the worker when
 * typing rests. `lines` tells on which line of the file that the worker has each row stands.
 */
export function useTypedTable(place: TypedPlace): {
  readonly shown: TypedShown;
  readonly lines: ReadonlyMap<number, number>;
  /** Whether the browser keeps it. */
  readonly isSafe: boolean;
  /** Whether it came anew by another hand: that of another tab, or of another part of the screen. */
  readonly isOther: boolean;
  readonly onTable: (table: TypedTable) => void;
} {
  const [shown, setShown] = useState<TypedShown>({ state: "reading" });
  const [lines, setLines] = useState<ReadonlyMap<number, number>>(new Map());
  const [isSafe, setSafe] = useState(true);
  const [isOther, setOther] = useState(false);
  const own = useRef(place);
  own.current = place;
  const rest = useRef(0);

  useEffect(() => {
    let isCurrent = true;
    let again = 0;
    const read = async (isKept: boolean): Promise<void> => {
      const { key, wanted } = own.current;
      const found = await firstTable(key, isKept, wanted);
      if (!isCurrent || found.shown.state === "reading") return;
      setShown(found.shown);
      setLines(found.lines);
    };
    void read(own.current.isKept);
    const forget = hearOfTables((key) => {
      if (key !== own.current.key) return;
      window.clearTimeout(rest.current);
      window.clearTimeout(again);
      again = window.setTimeout(() => {
        setOther(true);
        void read(true);
      }, OTHER_REST_MS);
    });
    return () => {
      isCurrent = false;
      window.clearTimeout(again);
      forget();
    };
  }, []);
  const onTable = useCallback((table: TypedTable): void => {
    const { mayBeLeftOut, named = (same) => same, keep } = own.current;
    setShown({ state: "ready", table });
    const csv = typedCsv(named(table), mayBeLeftOut);
    const keeping = keep(csv.text);
    void keeping.then(setSafe);
    window.clearTimeout(rest.current);
    rest.current = window.setTimeout(async () => {
      await keeping;
      const { key, file, onHeld } = own.current;
      if (csv.text !== null) await holdTypedTable(key, csv.text, file);
      setLines(csv.lines);
      onHeld();
    }, REST_MS);
  }, []);
  return { shown, lines, isSafe, isOther, onTable };
}

async function firstTable(
  key: string,
  isKept: boolean,
  wanted: TypedPlace["wanted"],
): Promise<{ readonly shown: TypedShown; readonly lines: ReadonlyMap<number, number> }> {
  const none = { lines: new Map<number, number>() };
  if (!isKept)
    return { ...none, shown: { state: "ready", table: tableTyped(wanted([]), { columns: [], rows: [[]] }) } };
  const found = await askTable("table.rows", { name: key, most: MOST_TYPED_ROWS });
  // Nothing else asks for the rows of this table, so no newer question takes the place of this one.
  if (found.state === "superseded") return { ...none, shown: { state: "reading" } };
  if (found.state === "refused") return { ...none, shown: { state: "refused", words: found.words } };
  const { columns, rows, lines, count } = found.value;
  if (rows === null) return { ...none, shown: { state: "too-many", rows: count } };
  return {
    shown: { state: "ready", table: tableTyped(wanted(columns), { columns, rows }) },
    lines: new Map(lines.map((line, id) => [id, line])),
  };
}
