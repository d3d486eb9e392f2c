import type { DoorState } from "@smartpick/core";
import type { ReactNode } from "react";

/** The shape of a door's state as the figure draws it; the word stands beside it. */
export function StateShape({ state }: { state: DoorState }): ReactNode {
  return (
    <svg className="chart" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {state === "to-open" && <circle className="door-to-open" cx="8" cy="8" r="6" strokeWidth="3" />}
      {state === "not-told" && (
        <circle className="door-not-told" cx="8" cy="8" r="6.5" strokeWidth="2" strokeDasharray="3 2.5" />
      )}
    </svg>
  );
}
