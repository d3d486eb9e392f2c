import type { AlertReport } from "@smartpick/answers";
import {
  alertBurdenLines,
  alertCategoryLines,
  alertRateLines,
  alertTable,
  alertToLookAt,
  clinicianTable,
  overrideReasonLines,
  wordedUsability,
} from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Finding, Lines } from "./result-parts.tsx";

/** How often alerts were overridden and how often that was right, alert by alert and clinician by clinician. */
export function AlertsResult({ report, of }: { report: AlertReport; of: string }): ReactNode {
  const worded = useMemo(() => wordedUsability(report), [report]);
  const first = alertToLookAt(report);
  return (
    <>
      <Finding {...worded} />
      {first !== null && <p>{first}</p>}
      <Lines title="The four outcomes" lines={alertRateLines(report)} />
      <Lines title="Each alert in one of four kinds" lines={alertCategoryLines(report)} />
      <Lines title="Burden" lines={alertBurdenLines(report)} />
      <DataTable of={of} table={alertTable(report)} />
      {report.clinicians.length > 0 && <DataTable of={of} table={clinicianTable(report)} />}
      <Lines title="Reasons for overrides" lines={overrideReasonLines(report)} />
    </>
  );
}
