import type { ListChanges } from "@smartpick/core";
import { counted, placeName, rangeCell, shortOf100, shortProgramName, signalName } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";

type Place = Pick<ListChanges["entered"][number], "id" | "name" | "city" | "state" | "specialty">;

interface Line {
  readonly row: Place;
  readonly says: string;
}

/** Rows that stand open; more are folded. */
const FIRST = 10;

/** What entered the list and left it, the signals that went elsewhere, and the chances that moved. */
export function ListParts({ list }: { list: ListChanges }): ReactNode {
  const { entered, left, signals, moved } = list;
  const listedAs = ({ interview, signal }: ListChanges["entered"][number]): string =>
    `${shortOf100(interview.mid)} of 100, ${signalName(signal).toLowerCase()}`;
  return (
    <>
      {entered.length + left.length > 0 && (
        <div className="sec cols c-2 list-changes">
          <Part
            title={`Entered: ${entered.length}`}
            lines={entered.map((row) => ({ row, says: listedAs(row) }))}
          />
          <Part title={`Left: ${left.length}`} lines={left.map((row) => ({ row, says: listedAs(row) }))} />
        </div>
      )}
      {signals.length > 0 && (
        <section className="sec list-changes">
          <Part
            title={`Another signal: ${signals.length}`}
            lines={signals.map((row) => ({
              row,
              says: `${signalName(row.before)} before, ${signalName(row.after).toLowerCase()} now`,
            }))}
          />
        </section>
      )}
      {moved.length > 0 && (
        <section className="sec list-changes">
          <Part
            title={`Chance of an interview moved: ${moved.length}`}
            lines={moved.map((row) => ({
              row,
              says: `${rangeCell(row.before)} before, ${rangeCell(row.after)} now, of 100`,
            }))}
          />
        </section>
      )}
    </>
  );
}

function Part({ title, lines }: { title: string; lines: readonly Line[] }): ReactNode {
  return (
    <div className="stack">
      <h2>{title}</h2>
      {lines.length === 0 ? <p className="quiet">No program.</p> : <Lines lines={lines.slice(0, FIRST)} />}
      {lines.length > FIRST && (
        <details className="more">
          <summary>{counted(lines.length - FIRST, "more program")}</summary>
          <Lines lines={lines.slice(FIRST)} />
        </details>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly Line[] }): ReactNode {
  return (
    <ul className="lines">
      {lines.map(({ row: { id, name, city, state, specialty }, says }) => (
        <li key={id} data-row={id}>
          <span>
            <Link className="name" href={`/program/${id}`}>
              {shortProgramName(name)}
            </Link>
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
