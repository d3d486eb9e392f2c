import type { TrackedApplication } from "@smartpick/core";
import { placeName, silenceWords, thenAndNow } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { todayHere } from "../../store/run.ts";
import { ShareBar, StateMark } from "./marks.tsx";
import { RowActs } from "./row-acts.tsx";
import { bookedWords, sinceWords } from "./state-words.ts";
import type { RowKeys } from "./use-row-keys.ts";

interface RowsProps {
  readonly rows: readonly TrackedApplication[];
  readonly keys: RowKeys;
}

/** The applications as a table, a row a program. */
export function TrackerTable({ rows, keys }: RowsProps): ReactNode {
  return (
    <table className="tracker-table" {...keys.around}>
      <caption className="vh">
        Applications. Arrows go from row to row, i enters an invitation, r a rejection.
      </caption>
      <thead>
        <tr>
          <th scope="col">Program</th>
          <th scope="col">State</th>
          <th scope="col">Since</th>
          <th scope="col">Is it normal?</th>
          <th scope="col" className="n">
            Interview, of 100
          </th>
          <th scope="col" className="noprint">
            <span className="vh">Enter news</span>
          </th>
          <th scope="col" className="print-only">
            Notes
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.entry} data-entry={row.entry} className={lateClass(row)}>
            <th scope="row">
              <ProgramOf row={row} reached={keys.reached(row.entry, at)} />
            </th>
            <td className="nowrap">
              <StateMark row={row} />
            </td>
            <td className="nowrap">{sinceWords(row, todayHere())}</td>
            <td>
              <Normal row={row} />
            </td>
            <td className="n nowrap">{thenAndNow(row)}</td>
            <td className="noprint">
              <RowActs row={row} reached={keys.reached(row.entry, at)} />
            </td>
            <td className="print-only box" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same on a narrow screen, a program a few lines. */
export function TrackerRows({ rows, keys }: RowsProps): ReactNode {
  return (
    <ul className="rows tracker-rows" {...keys.around}>
      {rows.map((row, at) => (
        <li key={row.entry} data-entry={row.entry} className={lateClass(row)}>
          <div className="who">
            <ProgramOf row={row} reached={keys.reached(row.entry, at)} />
          </div>
          <p className="row between small">
            <StateMark row={row} />
            <span>{sinceWords(row, todayHere())}</span>
          </p>
          <Normal row={row} />
          <p className="small">Interview, of 100: {thenAndNow(row)}</p>
          <RowActs row={row} reached={keys.reached(row.entry, at)} />
        </li>
      ))}
    </ul>
  );
}

/** The name of a program as a link, and what it is. */
export function ProgramOf({ row, reached }: { row: TrackedApplication; reached: boolean }): ReactNode {
  const signal = row.signal === null || row.signal === "none" ? "" : ` · ${SIGNALS[row.signal]}`;
  return (
    <>
      <Link className="name" href={`/program/${row.id}`} tabIndex={reached ? 0 : -1}>
        {row.name}
      </Link>
      <span className="sub">
        {placeName(row.city, row.state)} · {row.specialty}
        {signal}
      </span>
    </>
  );
}

const SIGNALS = { gold: "gold signal", silver: "silver signal", signal: "signal" } as const;

/** What a silence means, or the interview that is booked. */
function Normal({ row }: { row: TrackedApplication }): ReactNode {
  const booked = bookedWords(row, todayHere());
  if (booked !== null) return <span className="small">{booked}</span>;
  if (row.silence === null) return null;
  return (
    <span className="silence small">
      <ShareBar silence={row.silence} />
      <span>{silenceWords(row.silence)}</span>
    </span>
  );
}

function lateClass({ silence }: TrackedApplication): string | undefined {
  return silence?.verdict === "late" ? "late" : undefined;
}
