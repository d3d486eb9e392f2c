import {
  applicationName,
  evidenceWord,
  informaticsCell,
  type ListAxis,
  shortDifference,
  shortOf100,
  shortProgramName,
  shortSpecialty,
  signalWord,
  type WordedRow,
} from "@smartpick/report";
import { memo, type ReactNode } from "react";
import { SignalShape } from "../../ui/marks.tsx";
import { SaidSpan } from "../../ui/said-span.tsx";
import type { Columns } from "./columns.ts";
import { RowDetail } from "./row-detail.tsx";
import { RowFigure } from "./row-figure.tsx";
import { RowStrip } from "./row-strip.tsx";
import { isToCome } from "./to-come.ts";

/** What a row tells the table; the same functions for all rows, so that a row is drawn anew only when it changed. */
export interface RowHands {
  readonly open: (id: string) => void;
  /** Shows or hides the actions of a row by its menu button. */
  readonly reach: (id: string) => void;
}

interface LineProps {
  readonly row: WordedRow;
  readonly axis: ListAxis;
  readonly columns: Columns;
  readonly hands: RowHands;
  readonly opened: boolean;
  /** Whether its actions are shown. */
  readonly active: boolean;
  /** The one row of the table that Tab reaches. */
  readonly current: boolean;
  /** Whether it goes when the stop line is let go where it is now. */
  readonly leaving: boolean;
  /** Whether actions are reached by a button and not by the mouse. */
  readonly menu: boolean;
  /** Whether a row has no room beside its name: once opened it shows its actions below, with no button for them. */
  readonly narrow: boolean;
}

/** One program, one row: signal, name, chance on the axis, what it adds; its detail opens in place. */
export const ProgramLine = memo(function ProgramLine(props: LineProps): ReactNode {
  const { row, columns, hands, opened, active, current, leaving, menu, narrow } = props;
  const detail = `detail-${row.rank}`;
  const below = narrow && opened;
  const open = (): void => hands.open(row.id);
  return (
    <>
      <tr role="row" data-program={row.id} className={classOf(props)}>
        {columns.signal && <SignalCell row={row} />}
        <th scope="row" role="rowheader" className="who">
          <button
            type="button"
            className="name"
            data-stop=""
            aria-expanded={opened}
            aria-controls={opened ? detail : undefined}
            tabIndex={current ? 0 : -1}
            onClick={open}
          >
            {shortProgramName(row.name)}
          </button>{" "}
          <span className="where">
            {row.pinned && <b>Pinned </b>}
            {whereWords(row, columns)}
          </span>
        </th>
        {columns.specialty && (
          <td role="cell" className="spec">
            {shortSpecialty(row.specialty)}
          </td>
        )}
        <td role="cell" className="fig">
          {isToCome(row) && <RowFigure row={row} axis={props.axis} />}
        </td>
        <Numbers row={row} columns={columns} />
        <td role="cell" className="inf">
          <span className="inf-words">{informaticsCell(row) ?? "Unknown"}</span>
          {menu && !below && (
            <button
              type="button"
              className="menu-dots noprint"
              aria-expanded={active}
              onClick={() => hands.reach(row.id)}
            >
              <span aria-hidden="true">⋯</span>
              <span className="vh">What to do with {row.name}</span>
            </button>
          )}
          {(active || below) && !leaving && <RowStrip row={row} open={opened} onOpen={open} />}
        </td>
      </tr>
      {opened && (
        <tr role="row" id={detail} className="detail">
          <td role="cell" colSpan={columns.count}>
            <RowDetail row={row} />
          </td>
        </tr>
      )}
    </>
  );
});

function classOf({ opened, active, leaving }: LineProps): string {
  return ["line", opened && "open", active && "active", leaving && "leaving"].filter(Boolean).join(" ");
}

function SignalCell({ row: { signal } }: { row: WordedRow }): ReactNode {
  return (
    <td role="cell" className="sig">
      {signal === "none" ? (
        <span className="vh">No signal</span>
      ) : (
        <>
          <SignalShape signal={signal} />
          <span className="word">{signalWord(signal)}</span>
        </>
      )}
    </td>
  );
}

function Numbers({ row, columns }: { row: WordedRow; columns: Columns }): ReactNode {
  const { interview, evidence, marginal } = row;
  return (
    <>
      <td role="cell" className="n mid">
        {isToCome(row) ? shortOf100(interview.mid) : "Have it"}
      </td>
      <td role="cell" className="n span">
        {isToCome(row) && <SaidSpan low={interview.low} high={interview.high} />}
      </td>
      {columns.evidence && (
        <td role="cell" className={`evid ${evidence}`}>
          {evidenceWord(evidence)}
        </td>
      )}
      {columns.application && (
        <td role="cell" className="sent">
          {applicationWord(row)}
        </td>
      )}
      <td role="cell" className="n adds">
        {shortDifference(marginal.chance)}
      </td>
    </>
  );
}

function applicationWord({ inSeason }: WordedRow): string {
  return inSeason === undefined ? "To send" : applicationName(inSeason.state);
}

/** Place, and what narrow screens have no column for. */
function whereWords(row: WordedRow, columns: Columns): ReactNode {
  const { city, state, specialty } = row;
  const place = state ?? city ?? "place unknown";
  return (
    <>
      {city !== null && state !== null && <span className="city">{city}, </span>}
      {place}
      {columns.specialty && <span className="spec-word">, {shortSpecialty(specialty).toLowerCase()}</span>}
      {columns.application && <span className="sent-word">, {applicationWord(row).toLowerCase()}</span>}
    </>
  );
}
