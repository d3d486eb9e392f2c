import { firmSentence, listed, unknownName, type WordedRow } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { SourceList } from "../shared/source-list.tsx";

/** Why a program is on the list, what is unknown about it, and the sources of every number in its row. */
export function RowWhy({ row }: { row: WordedRow }): ReactNode {
  return (
    <div className="stack small why">
      <ul className="bullets">
        {row.why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {row.firm !== null && <p>{firmSentence(row.firm)}</p>}
      {row.unknown.length > 0 && (
        <p>
          <span className="unknown">Unknown</span>: {listed(row.unknown.map(unknownName))}. Ask the program.
        </p>
      )}
      <p>
        <Link href={`/program/${row.id}`}>Every fact and rule of this program</Link>
      </p>
      <SourceList ids={row.sources} />
    </div>
  );
}
