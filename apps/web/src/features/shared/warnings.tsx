import { type Report, readFirst } from "@smartpick/report";
import type { ReactNode } from "react";

type Warned = Pick<Report, "schema" | "warningReasons">;

/** What changes how every number of the screen is read; it stands right under the first of them. */
export function ReadFirst({ report }: { report: Warned }): ReactNode {
  const { first, beside } = readFirst(report);
  const warnings = [...first, ...beside];
  if (warnings.length === 0) return null;
  return (
    <div className="note ochre after-lead" data-note="read-first">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </div>
  );
}

/** What else to read with care, one idea a line. */
export function Warnings({ report }: { report: Warned }): ReactNode {
  const { rest } = readFirst(report);
  if (rest.length === 0) return null;
  return (
    <div className="note ochre stack">
      <h2>Read with care</h2>
      <ul className="bullets small">
        {rest.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  );
}
