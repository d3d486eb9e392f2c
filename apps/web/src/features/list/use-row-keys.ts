import type { WordedRow } from "@smartpick/report";
import { type KeyboardEvent, type RefObject, useCallback } from "react";
import { toggleDrop, togglePin } from "../../store/pins.ts";
import { nextOf } from "../../ui/next-of.ts";
import { isOpenChoice } from "./row-actions.tsx";

/** Arrows, Home and End walk the rows; `p` pins and `x` drops the one with the focus, where letters are keys. */
export function useRowKeys(
  table: RefObject<HTMLTableElement | null>,
  rows: readonly WordedRow[],
  { letters, canChoose }: { readonly letters: boolean; readonly canChoose: boolean },
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const names = [...(table.current?.querySelectorAll<HTMLElement>("button.name") ?? [])];
      const here = (event.target as HTMLElement).closest("[data-program]");
      const at = names.findIndex((name) => name.closest("[data-program]") === here);
      if (at < 0) return;
      const row = rows.find(({ id }) => id === here?.getAttribute("data-program"));
      const open = letters && canChoose && row && isOpenChoice(row) ? row : null;
      const next = nextOf(event.key, at, names.length);
      if (next !== null) names[next]?.focus();
      else if (event.key === "p" && open) togglePin(open);
      else if (event.key === "x" && open) {
        (names[at + 1] ?? names[at - 1])?.focus();
        toggleDrop(open);
      } else return;
      event.preventDefault();
    },
    [table, rows, letters, canChoose],
  );
}
