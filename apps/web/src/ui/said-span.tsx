import { spanCell, spanSaid } from "@smartpick/report";
import type { ReactNode } from "react";

/** A range out of 100 in a cell: seen with its dash, and said with “to”, since readers pass over a dash. */
export function SaidSpan({ low, high }: { readonly low: number; readonly high: number }): ReactNode {
  const [seen, said] = [spanCell(low, high), spanSaid(low, high)];
  if (said === seen) return seen;
  return (
    <>
      <span aria-hidden="true">{seen}</span>
      <span className="vh">{said}</span>
    </>
  );
}
