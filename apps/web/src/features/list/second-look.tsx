import type { WordedPlan } from "@smartpick/report";
import { byHandSentences, firmSentences, handMadeTable, limitSentences } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { FailureNote } from "../shared/failure-note.tsx";
import type { SecondLooks } from "../shared/use-list.ts";

/** What the second look adds below a list: how firm it is, how lists made by hand do, and what one more would add. */
export function SecondLook({ report, looks }: { report: WordedPlan; looks: SecondLooks }): ReactNode {
  const byHand = byHandSentences(report);
  const firm = firmSentences(report);
  const more = limitSentences(report);
  return (
    <>
      {looks.explained.state === "failed" && (
        <section className="sec">
          <FailureNote
            failure={looks.explained.failure}
            what="How firm this list is could not be found out."
            onRetry={looks.explained.retry}
          />
        </section>
      )}
      {byHand.length > 0 && (
        <section className="sec stack">
          <h2>Compared with lists made by hand</h2>
          <p className="quiet">{byHand.join(" ")}</p>
          <DataTable table={handMadeTable(report)} titled={false} />
        </section>
      )}
      {firm.length > 0 && (
        <section className="sec cols c-7-5">
          <div className="stack">
            <h2>How firm the list is</h2>
            <p>{firm.join(" ")}</p>
          </div>
          {more.length > 0 && (
            <div className="stack">
              <h2>What one more would add</h2>
              <ul className="lines small">
                {more.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
        </section>
      )}
    </>
  );
}
