import type { WordedRow } from "@smartpick/report";
import type { ReactNode } from "react";
import { CompareChip } from "../compare/compare-chip.tsx";
import { RowActions } from "./row-actions.tsx";

/** What can be done with the row that has the focus, the mouse or the finger; it lies over the last columns. */
export function RowStrip({
  row,
  open,
  onOpen,
}: {
  row: WordedRow;
  open: boolean;
  onOpen: () => void;
}): ReactNode {
  return (
    <span className="strip noprint">
      <RowActions row={row} />
      <CompareChip program={row} />
      <button type="button" className="chip" aria-expanded={open} onClick={onOpen}>
        {open ? "Hide" : "Why?"}
        <span className="vh"> {row.name}</span>
      </button>
    </span>
  );
}
