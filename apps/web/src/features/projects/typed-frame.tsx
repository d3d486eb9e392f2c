import { counted } from "@smartpick/report";
import type { ReactNode } from "react";
import type { TypedTable } from "./typed-table.ts";
import type { TypedShown } from "./use-typed-table.ts";

/** A table that is typed, folded under a line that says what it is; or why there is none to type. */
export function TypedFrame({
  shown,
  isSafe,
  isOpen = false,
  title,
  children,
}: {
  shown: TypedShown;
  /** Whether the browser keeps what is typed. */
  isSafe: boolean;
  isOpen?: boolean;
  title: (table: TypedTable) => string;
  children: (table: TypedTable) => ReactNode;
}): ReactNode {
  if (shown.state === "reading") return <p aria-busy="true">The table is being read.</p>;
  if (shown.state === "refused") return <p className="note brick small">{shown.words}</p>;
  if (shown.state === "too-many")
    return (
      <p className="small quiet">
        {counted(shown.rows, "row")} are too many to type here. Correct them in a spreadsheet and open the
        file again.
      </p>
    );
  return (
    <details className="more" open={isOpen || undefined}>
      <summary>{title(shown.table)}</summary>
      <div className="stack">
        {children(shown.table)}
        {!isSafe && (
          <p className="note ochre small" role="alert">
            The browser does not keep it. Save the table as a file before you leave.
          </p>
        )}
      </div>
    </details>
  );
}
