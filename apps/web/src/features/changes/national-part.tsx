import type { ChangesReport } from "@smartpick/core";
import { counted, modelSentences, type NationalChange, nationalChanges } from "@smartpick/report";
import type { ReactNode } from "react";
import { SourceList } from "../shared/source-list.tsx";

/** Rows that stand open; more are folded. */
const FIRST = 12;

/** Fees, dates, rules and published rates that changed, with their sources; and what changed behind the numbers. */
export function NationalPart({ report }: { report: ChangesReport }): ReactNode {
  const changes = nationalChanges(report);
  const model = modelSentences(report);
  const sources = [...new Set(changes.flatMap((change) => change.sources.filter((id) => id !== null)))];
  return (
    <section className="sec stack">
      <h2>Fees, dates, rules and rates</h2>
      {changes.length === 0 ? <p>None of them changed.</p> : <Rows changes={changes.slice(0, FIRST)} />}
      {changes.length > FIRST && (
        <details className="more">
          <summary>{counted(changes.length - FIRST, "more change")}</summary>
          <Rows changes={changes.slice(FIRST)} />
        </details>
      )}
      {model.length > 0 && <p>{model.join(" ")}</p>}
      <SourceList ids={sources} />
    </section>
  );
}

function Rows({ changes }: { changes: readonly NationalChange[] }): ReactNode {
  return (
    <ul className="fact-changes">
      {changes.map(({ key, what, was, is }) => (
        <li key={key}>
          <b>{what}</b>
          <dl>
            <div>
              <dt>Before</dt>
              <dd>{was}</dd>
            </div>
            <div>
              <dt>Now</dt>
              <dd>{is}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
