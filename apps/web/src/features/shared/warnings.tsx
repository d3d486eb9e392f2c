import type { ReactNode } from "react";

/** What to read with care, one idea a line. */
export function Warnings({ report }: { report: { readonly warnings: readonly string[] } }): ReactNode {
  if (report.warnings.length === 0) return null;
  return (
    <div className="note ochre stack">
      <h2>Read with care</h2>
      <ul className="bullets small">
        {report.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  );
}
