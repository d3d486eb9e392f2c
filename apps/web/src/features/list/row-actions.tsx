import { applicationName, type WordedRow } from "@smartpick/report";
import type { ReactNode } from "react";
import { type Pinnable, toggleDrop, togglePin } from "../../store/pins.ts";
import { useIsWhole } from "../../store/profile-store.ts";
import { once } from "../../ui/once.ts";

/** A row as far as its actions need it. */
export type ActionRow = Pinnable & Pick<WordedRow, "pinned" | "inSeason">;

/** Whether the choice is still open: a program that was applied to stays on the list, pinned or not. */
export function isOpenChoice({ inSeason }: Pick<ActionRow, "inSeason">): boolean {
  return inSeason === undefined;
}

/** Pin and drop, each with the program's name for screen readers; what has become of an application that was sent. */
export function RowActions({ row }: { row: ActionRow }): ReactNode {
  const isWhole = useIsWhole();
  if (row.inSeason) return <span className="small quiet">{applicationName(row.inSeason.state)}</span>;
  // On numbers that are not of these answers a choice would show nothing.
  if (!isWhole) return null;
  return (
    <span className="chips actions">
      <button type="button" className="chip" aria-pressed={row.pinned} onClick={() => togglePin(row)}>
        {row.pinned ? "Pinned" : "Pin"}
        <span className="vh"> {row.name}</span>
      </button>
      <button type="button" className="chip" onClick={once(() => toggleDrop(row))}>
        Drop<span className="vh"> {row.name}</span>
      </button>
    </span>
  );
}
