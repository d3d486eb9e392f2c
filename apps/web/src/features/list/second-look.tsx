import type { PlanReport } from "@smartpick/core";
import { byHandFinding, byHandTable, oneMoreWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";

/** What the second look adds to a list, below it: how it stands against lists made by hand, and what one more would add. */
export function SecondLook({ report }: { report: PlanReport }): ReactNode {
  const more = oneMoreWords(report);
  const finding = byHandFinding(report);
  if (finding === null && more.length === 0) return null;
  return (
    <section className="sec cols c-7-5">
      {finding !== null && (
        <div className="stack">
          <h2>Compared with lists made by hand</h2>
          <p className="quiet">{finding}</p>
          <DataTable table={byHandTable(report)} titled={false} />
        </div>
      )}
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
  );
}
