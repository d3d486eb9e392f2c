import type { PlanReport } from "@smartpick/core";
import { byHandSentences, byHandTable, oneMoreWords, robustSentences } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";

/** What the second look adds below a list: how firm it is, how lists made by hand do, and what one more would add. */
export function SecondLook({ report }: { report: PlanReport }): ReactNode {
  const byHand = byHandSentences(report);
  const more = oneMoreWords(report);
  return (
    <>
      {byHand.length > 0 && (
        <section className="sec stack">
          <h2>Compared with lists made by hand</h2>
          <p className="quiet">{byHand.join(" ")}</p>
          <DataTable table={byHandTable(report)} titled={false} />
        </section>
      )}
      {report.robust && (
        <section className="sec cols c-7-5">
          <div className="stack">
            <h2>How firm the list is</h2>
            <p>{robustSentences(report.robust).join(" ")}</p>
          </div>
          {more.length > 0 && (
            <div className="stack">
              <h2>What one more would add</h2>
              <dl className="lines kv small">
                {more.map(({ what, adds }) => (
                  <div key={what}>
                    <dt>{what}</dt>
                    <dd>{adds}</dd>
                  </div>
                ))}
              </dl>
            </div>
          )}
        </section>
      )}
    </>
  );
}
