import type { SeasonRoom } from "@smartpick/core";
import { paceChart, paceNote, paceTable } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";

/** Is my silence normal? The invitations of a season by day, with today and the applicant's own on it. */
export function SilenceFigure({ room }: { room: SeasonRoom }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const news = room.applications.some(({ invited, rejected }) => invited !== null || rejected !== null);
  return (
    <div className="stack">
      <h2>Is my silence normal?</h2>
      <figure ref={host} className="pace-figure">
        {width > 0 && <Drawing markup={paceChart(room, { width, height: width < 480 ? 250 : 300 })} />}
        {news && (
          <figcaption className="small quiet">
            Discs on the axis: your invitations. Rings: your rejections.
          </figcaption>
        )}
      </figure>
      <p className="note ochre small">{paceNote(room).join(" ")}</p>
      <details className="more">
        <summary>Show as a table</summary>
        <DataTable table={paceTable(room)} />
      </details>
    </div>
  );
}
