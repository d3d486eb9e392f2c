import type { WordedFellowships } from "@smartpick/core";
import { dateLines, fellowshipDays, stepLines } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";

/** The process with its dates and the years they are of, and rules to know. */
export function WayThere({ report }: { report: WordedFellowships }): ReactNode {
  return (
    <section className="sec cols c-2">
      <div className="stack">
        <h2>The way there</h2>
        <ol className="numbers">
          {stepLines(report).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {report.dates.length > 0 && (
          <>
            <DataTable table={fellowshipDays(report)} />
            <p className="small quiet">{dateLines(report).at(-1)}</p>
          </>
        )}
      </div>
      <div className="stack">
        <h2>Rules to know</h2>
        <ul className="bullets">
          {report.rules.map(({ id, says, year }) => (
            <li key={id}>
              {says}
              {year !== null && <span className="faint"> Read in {year}.</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
