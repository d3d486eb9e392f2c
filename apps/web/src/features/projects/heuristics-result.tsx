import type { HeuristicReport } from "@smartpick/answers";
import { agreementWords, heuristicTable, problemTable, wordedUsability } from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Finding } from "./result-parts.tsx";

/** Problems by their severity, how far the raters agree, and which heuristics are violated most. */
export function HeuristicsResult({ report, of }: { report: HeuristicReport; of: string }): ReactNode {
  const worded = useMemo(() => wordedUsability(report), [report]);
  return (
    <>
      <Finding {...worded} />
      <p>{agreementWords(report)}</p>
      <div className="problem-table">
        <DataTable of={of} table={problemTable(report)} />
      </div>
      {report.heuristics.length > 0 && <DataTable of={of} table={heuristicTable(report)} />}
    </>
  );
}
