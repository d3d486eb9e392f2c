import {
  firmSentence,
  listed,
  placeName,
  programChangeLine,
  settingName,
  unknownName,
  type WordedRow,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { CompareChip } from "../compare/compare-chip.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { useHerChanges } from "../shared/use-facts-news.ts";
import { RowActions } from "./row-actions.tsx";

/** What newer facts changed about a program since the reader saw the facts last. */
function RowNews({ id }: { id: string }): ReactNode {
  const changes = useHerChanges();
  const change =
    changes.state === "done" ? changes.value.programs.find((program) => program.id === id) : null;
  if (!change) return null;
  return (
    <p data-news="">
      <b>{programChangeLine(change)}</b> <Link href="/list/changes">See what changed</Link>
    </p>
  );
}

/** Why a program is on the list, what is unknown about it, what can be done, and the sources of every number in its row. */
export function RowDetail({ row }: { row: WordedRow }): ReactNode {
  const { firm, unknown } = row;
  return (
    <div className="row-detail small">
      <div className="stack">
        <h3>Why it is on your list</h3>
        <ul className="bullets">
          {row.why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {firm !== null && <p>{firmSentence(firm)}</p>}
      </div>
      <div className="stack">
        <h3>What is known</h3>
        <RowNews id={row.id} />
        <p>
          {placeName(row.city, row.state)}. {row.specialty}, {settingName(row.setting)}.
        </p>
        {unknown.length > 0 && (
          <p>
            <span className="unknown">Unknown</span>: {listed(unknown.map(unknownName))}. Ask the program.
          </p>
        )}
        <details className="more">
          <summary>Sources {row.sources.length}</summary>
          <SourceList ids={row.sources} />
        </details>
      </div>
      <div className="stack noprint">
        <p>
          <Link className="btn s" href={`/program/${row.id}`}>
            Open its page
          </Link>
        </p>
        <p className="detail-acts">
          <RowActions row={row} /> <CompareChip program={row} />
        </p>
      </div>
    </div>
  );
}
