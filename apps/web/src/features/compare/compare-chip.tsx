import type { ReactNode } from "react";
import { type Picked, togglePicked, usePicked } from "./tray.ts";

/** Picks a program to stand beside others. */
export function CompareChip({ program }: { program: Picked }): ReactNode {
  const picked = usePicked().some(({ id }) => id === program.id);
  return (
    <button
      type="button"
      className="chip compare-chip noprint"
      aria-pressed={picked}
      onClick={() => togglePicked({ id: program.id, name: program.name })}
    >
      Compare<span className="vh"> {program.name}</span>
    </button>
  );
}
