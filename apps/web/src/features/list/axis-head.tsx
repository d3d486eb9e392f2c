import { type ListAxis, placeOnAxis } from "@smartpick/report";
import type { ReactNode } from "react";

/** The numbers of the axis over the rows. */
export function AxisHead({ axis }: { axis: ListAxis }): ReactNode {
  return (
    <>
      <span className="vh">Chance of an interview with its range, drawn</span>
      <span className="axis-numbers" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <i key={tick} style={{ left: `${100 * placeOnAxis(axis, tick / 100)}%` }}>
            {tick}
          </i>
        ))}
      </span>
    </>
  );
}
