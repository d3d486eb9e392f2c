import { type FocusEvent, type RefObject, useEffect, useRef, useState } from "react";

/** A cell, by the id of its row and the name of its column. */
export interface PlaceInTable {
  readonly row: number;
  readonly column: string;
}

/** The cell of a typed table that holds an element of the page; `null` outside of cells. */
export function placeOf(element: EventTarget | null): PlaceInTable | null {
  const cell = element instanceof Element ? element.closest<HTMLElement>("[data-column]") : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column };
}

/** Where the keyboard is in a typed table, and what brings it to another cell once that is on the page. */
export function usePlaceInTable(): {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly place: PlaceInTable | null;
  readonly follow: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
  readonly goTo: (place: PlaceInTable) => void;
} {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<PlaceInTable | null>(null);
  const [place, setPlace] = useState<PlaceInTable | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cell may come with the next drawing alone
  useEffect(() => {
    if (wanted.current === null) return;
    const { row, column } = wanted.current;
    const cells = root.current?.querySelectorAll<HTMLElement>(`[data-row="${row}"][data-column]`) ?? [];
    const cell = [...cells].find((one) => one.dataset.column === column);
    const control =
      cell?.querySelector<HTMLElement>("input:checked") ??
      cell?.querySelector<HTMLElement>("input, select, summary");
    if (control == null) return;
    wanted.current = null;
    control.focus();
    if (control instanceof HTMLInputElement && control.type === "text") control.select();
  }, [asked]);
  return {
    root,
    place,
    follow: {
      onFocus: ({ target }) => setPlace(placeOf(target)),
      onBlur: ({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setPlace(null);
      },
    },
    goTo: (next) => {
      wanted.current = next;
      setAsked((times) => times + 1);
    },
  };
}
