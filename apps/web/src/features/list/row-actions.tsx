import type { ReactNode } from "react";
import { type Pinnable, toggleDrop, togglePin } from "../../store/pins.ts";

/** Pin and drop, each with the program's name for screen readers. */
export function RowActions({ row }: { row: Pinnable & { readonly pinned: boolean } }): ReactNode {
  return (
    <span className="chips actions">
      <button type="button" className="chip" aria-pressed={row.pinned} onClick={() => togglePin(row)}>
        {row.pinned ? "Pinned" : "Pin"}
        <span className="vh"> {row.name}</span>
      </button>
      <button type="button" className="chip" onClick={() => toggleDrop(row)}>
        Drop<span className="vh"> {row.name}</span>
      </button>
    </span>
  );
}
