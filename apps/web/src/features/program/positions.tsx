import type { ProgramLedger } from "@smartpick/core";
import {
  capitalised,
  positionsChart,
  positionsFinding,
  positionsOf,
  positionsTable,
  trackName,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";

const WIDEST = 460;

/** Positions of this track by year of the Match, drawn and as a table; years nobody published are hatched. */
export function PositionsFigure({ ledger }: { ledger: ProgramLedger }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const rows = positionsOf(ledger);
  const isKnown = rows.some(({ offered, filled }) => offered !== null || filled !== null);
  return (
    <div className="stack positions" ref={host}>
      <h2>Positions, offered and filled</h2>
      <p className="quiet">{positionsFinding(rows)}</p>
      {isKnown && (
        <>
          <p className="small quiet">
            {capitalised(trackName(ledger.track))} track. Filled in as far as they were filled. Hatched: not
            published.
          </p>
          <div className="positions-drawing">
            {width > 0 && <Drawing markup={positionsChart(rows, Math.min(width, WIDEST))} />}
          </div>
          <details className="more">
            <summary>Show as a table</summary>
            <DataTable table={positionsTable(rows)} />
          </details>
        </>
      )}
    </div>
  );
}
