import type { Table } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";
import "./doors.css";

/** A drawing as wide as its place, with its key below it and the same as a table one tap away. */
export function WideFigure({
  draw,
  note,
  table,
}: {
  draw: (size: { readonly width: number }) => string;
  note?: string;
  table?: Table;
}): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  return (
    <figure className="wide-figure">
      <div ref={host}>{width > 0 && <Drawing markup={draw({ width })} />}</div>
      {note !== undefined && <figcaption className="small quiet">{note}</figcaption>}
      {table !== undefined && (
        <details className="more">
          <summary>Show as a table</summary>
          <DataTable table={table} />
        </details>
      )}
    </figure>
  );
}
