import type { ReactNode } from "react";

/** Something with its day, as a line of a list. */
export interface NumberedDay {
  readonly what: string;
  readonly when: string;
  /** How it stands, in words. */
  readonly state?: string;
  readonly price?: string | null;
}

/** Days in their order, numbered as the shapes of the figure above them. */
export function NumberedDays({ days }: { days: readonly NumberedDay[] }): ReactNode {
  return (
    <ol className="numbered-days">
      {days.map(({ what, when, state, price }) => (
        <li key={what}>
          <b>{what}</b>
          {state !== undefined && <span className="quiet">, {state}</span>}
          <span className="sub">
            {when}
            {price && ` · ${price}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
