import type { ListRow } from "@smartpick/core";
import {
  type ComparedLists,
  counted,
  type OnBoth,
  placeName,
  shortOf100,
  shortProgramName,
  signalName,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { isProgramsPart } from "./compare-address.ts";

/** Rows that stand open; more are folded. */
const FIRST = 12;

/** The programs that only one list has, those that get another signal, and those that both have. */
export function ListParts({ lists }: { lists: ComparedLists }): ReactNode {
  const { both, signals, onlyHere, onlyThere } = lists;
  return (
    <>
      <p className="sec small quiet">Beside each program: its chance of an interview, and its signal.</p>
      <div className="cols c-2 parts-of-lists">
        <Part title={`Only on the other: ${onlyThere.length}`} rows={onlyThere.map(lineOf)} />
        <Part title={`Only on yours: ${onlyHere.length}`} rows={onlyHere.map(lineOf)} />
      </div>
      {signals.length > 0 && (
        <section className="sec">
          <Part title={`Another signal: ${signals.length}`} rows={signals.map(signalLine)} />
        </section>
      )}
      {both.length > 0 && (
        <details className="more sec">
          <summary>On both lists: {counted(both.length, "program")}</summary>
          <Rows rows={both.map(({ here }) => lineOf(here))} />
        </details>
      )}
    </>
  );
}

interface Line {
  readonly row: ListRow;
  readonly says: string;
}

function lineOf(row: ListRow): Line {
  return { row, says: `${shortOf100(row.interview.mid)} of 100, ${signalName(row.signal).toLowerCase()}` };
}

function signalLine({ here, there }: OnBoth): Line {
  return {
    row: here,
    says: `${signalName(here.signal)} on yours, ${signalName(there.signal).toLowerCase()} on the other`,
  };
}

function Part({ title, rows }: { title: string; rows: readonly Line[] }): ReactNode {
  return (
    <div className="stack">
      <h2>{title}</h2>
      {rows.length === 0 ? <p className="quiet">No program.</p> : <Rows rows={rows.slice(0, FIRST)} />}
      {rows.length > FIRST && (
        <details className="more">
          <summary>{counted(rows.length - FIRST, "more program")}</summary>
          <Rows rows={rows.slice(FIRST)} />
        </details>
      )}
    </div>
  );
}

function Rows({ rows }: { rows: readonly Line[] }): ReactNode {
  return (
    <ul className="lines list-part">
      {rows.map(({ row: { id, name, city, state, specialty }, says }) => (
        <li key={id} data-row={id}>
          <span>
            {/* An id that comes from a file leads somewhere only where it can be one of the ledger. */}
            {isProgramsPart(id) && !id.includes("~") ? (
              <Link className="name" href={`/program/${id}`}>
                {shortProgramName(name)}
              </Link>
            ) : (
              shortProgramName(name)
            )}
            <span className="sub">
              {placeName(city, state)} · {specialty}
            </span>
          </span>
          <span className="small says">{says}</span>
        </li>
      ))}
    </ul>
  );
}
